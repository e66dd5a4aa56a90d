import type { Range } from '#core/exercise/exercise.ts';
import type { StopKind } from '#core/journal/stop.ts';
import { goOnWords } from '#core/cues/live-message.ts';
import { cueTitle } from '#core/routine/cue-words.ts';
import type { SessionPhase } from '#core/session/session-phase.ts';
import type { Phase } from '#core/timetable/timetable.ts';

/** What to do, in one short line that is read from two metres. */
export function instruction(phase: Phase): string {
	switch (phase.kind) {
		case 'change':
			return 'next up';
		case 'get-ready':
			return cueTitle(phase.cue) || 'get ready';
		case 'change-sides':
			return 'change sides';
		case 'come-out':
			return 'come out slowly';
		case 'spoken':
			return cueTitle(phase.cue);
		case 'move':
		case 'hold':
		case 'return':
		case 'rest':
			return phase.name;
	}
}

/** What the cue says beyond the instruction and the breath; empty if that is all. */
export function cueDetail({ kind, cue }: Phase, said: string): string {
	if (kind === 'change') return '';
	const words = cue.replace(/^Breathe (in|out)(,| and)\s+/, '');
	const follows = words.slice(said.length);
	const repeats = words.toLowerCase().startsWith(said.toLowerCase()) && !/^\w/.test(follows);
	const detail = repeats ? follows.replace(/^[\s,.;:]+/, '') : words;
	return detail.charAt(0).toUpperCase() + detail.slice(1);
}

export function breathWords(phase: Phase): string {
	switch (phase.breath) {
		case 'in':
			return 'breathe in';
		case 'out':
			return 'breathe out';
		case 'slow':
			return 'slow breaths';
		case 'hold':
			return 'a short pause';
		case 'free':
			return 'breathe easily';
	}
}

/** Today's target and what it means: "turn 15°", "20 cm from heel to seat", "3 times". */
export function targetLabel(target: string, range: Range | undefined): string {
	return range?.reading?.replace('{}', target) ?? target;
}

/** Why the session is paused and how to go on; undefined while it plays. */
export function pauseWords(phase: SessionPhase, secondsLeft: number): string | undefined {
	switch (phase.name) {
		case 'resuming':
			return `Back into position: ${secondsLeft}`;
		case 'paused':
			switch (phase.reason) {
				case 'asked':
					return 'Paused. Take your time.';
				case 'slept':
					return 'The phone slept, so we paused here. Resume when you are ready.';
				case 'waiting':
					return goOnWords;
				case 'restored':
					return 'Here is where you were. Resume when you are ready.';
			}
		case 'ready':
		case 'running':
		case 'hurt':
		case 'finished':
			return undefined;
	}
}

export const painKindWords: Readonly<Record<StopKind, string>> = {
	sharp: 'Sharp pain',
	leg: 'Pain or tingling down a leg',
	cramp: 'A cramp',
	joint: 'A joint hurts',
	unwell: 'Dizzy or short of breath',
	tired: 'Just tired'
};

/** What each kind of pain means for the rest of today. */
export const painAdvice: Readonly<Record<StopKind, string>> = {
	sharp: 'This one is over for today. Next time it asks for less.',
	leg: 'Stop for today. If a leg is weak or numb, or this is new, speak to a doctor today.',
	cramp: 'Let it settle before you move on. If it does not, end here.',
	joint: 'Make it easier, or leave this one out. It goes no further next time.',
	unwell: 'Lie on your side. Chest hurts, or not enough air? Call for emergency help.',
	tired: 'Less is always fine.'
};

/** Why nothing is heard, and what to do. */
export const silenceWords = {
	refused: 'Tap here for sound',
	missing: 'The voice could not be loaded. Everything else goes on.',
	failed: 'The sound stopped working. You can go on without it.'
} as const;
