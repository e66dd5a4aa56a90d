/**
 * Why nothing is heard. Refused: the platform wants a tap first. Missing: the clips could not be
 * loaded. Failed: the track broke off.
 */
export type Silence = 'refused' | 'missing' | 'failed';
