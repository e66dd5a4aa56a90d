/** Quoted from the specification, D.4. */
export const firstStartDisclaimer =
	'This app guides gentle movements for a stiff or cramping lower back. It does not diagnose or treat. It has not been checked by your doctor. If a warning sign is true for you, get help instead. You decide how far to go, and less is always fine.';
