import { advance } from '#core/session/advance.ts';
import type { SessionEvent } from '#core/session/session-event.ts';
import type { PauseReason } from '#core/session/session-phase.ts';
import { elapsedIn, type Session } from '#core/session/session.ts';
import { momentAt, type Moment } from '#core/timetable/moment.ts';
import { instantPhrases } from '#core/voice/instant-phrases.ts';
import type { Cue } from './cue.ts';
import { cuesOwed } from './due-cues.ts';

/** What a change of a session asks of the world around it. */
export type SessionEffect =
	| { readonly name: 'cue'; readonly cue: Cue }
	/** Clock, screen and sound follow the session from here on. */
	| {
			readonly name: 'follow';
			readonly ticking: boolean;
			readonly screen: 'on' | 'off-soon' | 'off';
			readonly sound: 'plays' | 'stands';
	  }
	/** Whoever lies there with closed eyes hears why nothing more is heard. */
	| { readonly name: 'say'; readonly words: string }
	/** The media session shows it as it is now. */
	| { readonly name: 'show' }
	/** It is saved as it is now. */
	| { readonly name: 'save' };

export interface PlayedEvent {
	readonly session: Session;
	/** In the order in which they are carried out. */
	readonly effects: readonly SessionEffect[];
}

/** The session after an event, and all that the event asks of the world. */
export function playEvent(before: Session, event: SessionEvent): PlayedEvent {
	const session = advance(before, event);
	return { session, effects: effectsBetween(before, session, event.name !== 'tick') };
}

/** What becoming another session asks of the world; `asked` where that was not the clock's doing. */
export function effectsBetween(
	before: Session,
	after: Session,
	asked: boolean
): readonly SessionEffect[] {
	const [from, to] = [lastMoment(before), lastMoment(after)];
	const turned = before.phase.name !== after.phase.name;
	const running = before.phase.name === 'running';
	const cues = cuesOwed(after, running ? from : undefined, to);
	return [
		...cues.map((cue) => ({ name: 'cue', cue }) as const),
		...(turned || asked ? [following(after)] : []),
		...(turned ? pauseWords(after) : []),
		...(turned || asked || from.index !== to.index ? [{ name: 'show' } as const] : []),
		...(asked || wholeSeconds(from) !== wholeSeconds(to) ? [{ name: 'save' } as const] : [])
	];
}

/** Where the session was when the clock was last looked at. */
function lastMoment(session: Session): Moment {
	return momentAt(session.timetable, elapsedIn(session));
}

function following({ phase: { name } }: Session): SessionEffect {
	const moves = name === 'running' || name === 'resuming';
	const ticking = moves || name === 'hurt';
	return {
		name: 'follow',
		ticking,
		screen: ticking ? 'on' : name === 'finished' ? 'off' : 'off-soon',
		sound: moves ? 'plays' : 'stands'
	};
}

const saidOnPause: Readonly<Partial<Record<PauseReason, string>>> = {
	asked: instantPhrases.paused,
	slept: instantPhrases.waited
};

function pauseWords({ phase }: Session): readonly SessionEffect[] {
	const words = phase.name === 'paused' ? saidOnPause[phase.reason] : undefined;
	return words === undefined ? [] : [{ name: 'say', words }];
}

function wholeSeconds({ elapsedInRoutine }: Moment): number {
	return Math.floor(elapsedInRoutine / 1000);
}
