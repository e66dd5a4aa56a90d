import type { Session } from './session.ts';

/** A session that was ended early or stopped because it hurt, paused where it was; any other as it is. */
export function reopened(session: Session): Session {
	const { phase } = session;
	const ended = phase.name === 'finished' && phase.ended === 'early';
	if (!ended && phase.name !== 'hurt') return session;
	return { ...session, phase: { name: 'paused', elapsed: phase.elapsed, reason: 'asked' } };
}
