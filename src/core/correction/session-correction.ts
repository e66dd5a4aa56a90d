import type { SessionEntry, StepDone } from '#core/journal/entry.ts';
import { firstVersion } from '#core/journal/spasm.ts';
import { targetKey } from '#core/range/target.ts';
import { answerSteps } from '#core/session/session-entry.ts';
import type { Answers } from '#core/session/session-answers.ts';

/** What was answered after a session that is in the journal. */
export function answersOf({ felt, tooMuch, worstPain, pain, left, steps }: SessionEntry): Answers {
	const reached = Object.fromEntries(
		steps.flatMap(({ exercise, side, measured }) =>
			measured?.reached === undefined ? [] : [[targetKey(exercise, side), measured.reached]]
		)
	);
	return {
		...(felt && { felt }),
		...(tooMuch && { tooMuch }),
		...(left?.why && { why: left.why }),
		...(worstPain !== undefined && { worstPain }),
		...(pain !== undefined && { pain }),
		reached
	};
}

/** The same session with other answers, as an entry with this id that takes its place. */
export function correctSession(session: SessionEntry, answers: Answers, id: string): SessionEntry {
	const { felt: _, tooMuch: __, worstPain: ___, pain: ____, left, ...played } = session;
	const { felt, tooMuch, worstPain, pain, why } = answers;
	const { why: _____, ...place } = left ?? {};
	return {
		...played,
		id,
		replaces: firstVersion(session),
		steps: answerSteps(played.steps.map(withoutReached), played.stops ?? [], answers),
		...((left || why) && { left: { ...place, ...(why && { why }) } }),
		...(felt && { felt }),
		...(felt === 'too-much' && tooMuch && { tooMuch }),
		...(worstPain !== undefined && { worstPain }),
		...(pain !== undefined && { pain })
	};
}

function withoutReached(step: StepDone): StepDone {
	if (!step.measured) return step;
	const { reached: _, ...measured } = step.measured;
	return { ...step, measured };
}
