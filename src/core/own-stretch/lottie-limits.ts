/** In characters of JSON. */
export const longestLottie = 1_000_000;
export const mostSeconds = 20;
export const mostFramesASecond = 60;
export const mostFrames = mostSeconds * mostFramesASecond;
/** Of the page of a drawing, in its pixels. */
export const widestPage = 8192;
/** How deep lists and groups lie in each other. */
export const deepestNesting = 60;
/** With those of what is drawn inside of others, each time that it is drawn. */
export const mostLayers = 400;
/** How often drawings lie in drawings. */
export const deepestDrawings = 8;
/** What one number may make of a shape: corners, copies, zigzags. */
export const mostCopies = 300;
