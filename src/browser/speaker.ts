import type { Speaker } from '#core/ports.ts';
import { notesOf, type Note } from './tones.ts';

/** In seconds. Shorter than 10 ms is heard as a click. */
const attack = 0.015;
const loudest = 0.35;
/** In milliseconds: a context that plays nothing still costs power. */
const rest = 30_000;

/** `volume` is from 0 to 1. */
export function speaker(volume: () => number): Speaker {
	let context: AudioContext | undefined;
	let sounding: GainNode | undefined;
	let resting: ReturnType<typeof setTimeout> | undefined;

	async function awake(): Promise<AudioContext | undefined> {
		try {
			context ??= new AudioContext({ latencyHint: 'interactive' });
			// Not only 'suspended': WebKit has a state 'interrupted', after calls and locked screens.
			if (context.state !== 'running') await context.resume();
			clearTimeout(resting);
			resting = setTimeout(() => void context?.suspend().catch(() => undefined), rest);
			return context;
		} catch {
			return undefined; // No sound here: cues are also seen.
		}
	}

	return {
		wake() {
			void awake();
		},

		play(cue) {
			// Without a tap the browser refuses, and complains.
			if (!context && !navigator.userActivation?.hasBeenActive) return;
			const asked = performance.now();
			void awake().then((ready) => {
				// A cue that comes late says something untrue.
				if (!ready || performance.now() - asked > 500) return;
				sounding ??= new GainNode(ready);
				sounding.connect(ready.destination);
				sounding.gain.value = loudest * volume() ** 2;
				for (const note of notesOf(cue)) sound(ready, sounding, note);
			});
		}
	};
}

function sound(context: AudioContext, out: AudioNode, { pitch, at, length, strength }: Note) {
	const begins = context.currentTime + 0.01 + at;
	const ends = begins + length;
	const tone = new OscillatorNode(context, { type: 'triangle', frequency: pitch });
	const envelope = new GainNode(context, { gain: 0 });
	envelope.gain.setValueAtTime(0, begins);
	envelope.gain.linearRampToValueAtTime(strength, begins + attack);
	envelope.gain.exponentialRampToValueAtTime(0.001, ends);
	tone.connect(envelope).connect(out);
	tone.onended = () => envelope.disconnect();
	tone.start(begins);
	tone.stop(ends);
}
