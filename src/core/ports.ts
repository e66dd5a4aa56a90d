import type { Cue } from '#core/session/cue.ts';
import type { Instant, Milliseconds } from '#core/units.ts';

/** Everything the app asks of the world. Each one says what becomes of a refusal. */
export interface World {
	readonly clock: Clock;
	readonly speaker: Speaker;
	readonly wakeLock: WakeLock;
	readonly page: Page;
	readonly identities: Identities;
}

export interface Clock {
	/** Wall-clock time. Survives a sleeping device; may jump when the device's clock is set. */
	now(): Instant;
	/** Calls back once before each drawing, at the screen's pace, until the returned function is called. Silent while hidden. */
	eachFrame(draw: () => void): () => void;
	/** Calls back once, at `length` from now or later, unless the returned function is called first. */
	after(length: Milliseconds, call: () => void): () => void;
}

export interface Speaker {
	/** To be called inside a tap, once: browsers allow no sound before. */
	wake(): void;
	/** Plays a cue's tone now. Silence if the platform refuses. */
	play(cue: Cue): void;
	silence(): void;
}

export interface WakeLock {
	/** Keeps the screen on until released, through hiding and showing; answers whether the platform grants it. */
	hold(): Promise<boolean>;
	release(): void;
}

export interface Page {
	/** Calls back with whether the page can be seen, at each change, until the returned function is called. */
	onVisibility(call: (visible: boolean) => void): () => void;
	/** The person prefers no movement on screen. */
	prefersStill(): boolean;
}

export interface Identities {
	/** A new id that sorts by the time it was made (UUID version 7). */
	next(): string;
}
