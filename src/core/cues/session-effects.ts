import { advance } from '#core/session/advance.ts';
import type { SessionEvent } from '#core/session/session-event.ts';
import type { PauseReason } from '#core/session/session-phase.ts';
import { lastElapsed, type Session } from '#core/session/session.ts';
import { momentAt, type Moment } from '#core/timetable/moment.ts';
import { instantPhrases } from '#core/voice/instant-phrases.ts';
import type { Cue } from './cue.ts';
import { cuesOwed } from './due-cues.ts';

/** A side effect that a change of a session asks for. */
export type SessionEffect =
	| { readonly name: 'cue'; readonly cue: Cue }
	/** Makes clock, screen and sound follow the session. */
	| {
			readonly name: 'follow';
			readonly ticking: boolean;
			readonly screen: 'on' | 'off-soon' | 'off';
			readonly sound: 'plays' | 'stands';
	  }
	/** Says why the sound stopped, for people with closed eyes. */
	| { readonly name: 'say'; readonly words: string }
	/** Updates the media session. */
	| { readonly name: 'show' }
	/** Saves the session. */
	| { readonly name: 'save' };

export interface EventOutcome {
	readonly session: Session;
	/** The effects in the order in which they are carried out. */
	readonly effects: readonly SessionEffect[];
}

/** The session after an event, and its effects. */
export function playEvent(before: Session, event: SessionEvent): EventOutcome {
	const session = advance(before, event);
	return { session, effects: effectsBetween(before, session, event.name !== 'tick') };
}

/** The effects of a change from one session to another; `asked` is false if only the clock moved. */
export function effectsBetween(
	before: Session,
	after: Session,
	asked: boolean
): readonly SessionEffect[] {
	const [from, to] = [lastMoment(before), lastMoment(after)];
	const phaseChanged = before.phase.name !== after.phase.name;
	const running = before.phase.name === 'running';
	const cues = cuesOwed(after, running ? from : undefined, to);
	return [
		...cues.map((cue) => ({ name: 'cue', cue }) as const),
		...(phaseChanged || asked ? [followEffect(after)] : []),
		...(phaseChanged ? pauseWords(after) : []),
		...(phaseChanged || asked || from.index !== to.index ? [{ name: 'show' } as const] : []),
		...(phaseChanged || asked || wholeSeconds(from) !== wholeSeconds(to)
			? [{ name: 'save' } as const]
			: [])
	];
}

/** The moment of the session when the clock was last read. */
function lastMoment(session: Session): Moment {
	return momentAt(session.timetable, lastElapsed(session));
}

function followEffect({ phase: { name } }: Session): SessionEffect {
	const moves = name === 'running' || name === 'resuming';
	const ticking = moves || name === 'hurt';
	return {
		name: 'follow',
		ticking,
		screen: ticking ? 'on' : name === 'finished' ? 'off' : 'off-soon',
		sound: moves ? 'plays' : 'stands'
	};
}

const pausePhrases: Readonly<Partial<Record<PauseReason, string>>> = {
	asked: instantPhrases.paused,
	slept: instantPhrases.waited
};

function pauseWords({ phase }: Session): readonly SessionEffect[] {
	const words = phase.name === 'paused' ? pausePhrases[phase.reason] : undefined;
	return words === undefined ? [] : [{ name: 'say', words }];
}

function wholeSeconds({ elapsedInRoutine }: Moment): number {
	return Math.floor(elapsedInRoutine / 1000);
}
