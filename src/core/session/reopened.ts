import type { Session } from './session.ts';

/** A session that was ended early, paused where it was; any other as it is. */
export function reopened(session: Session): Session {
	const { phase } = session;
	if (phase.name !== 'finished' || phase.ended === 'complete') return session;
	return { ...session, phase: { name: 'paused', elapsed: phase.elapsed, reason: 'asked' } };
}
