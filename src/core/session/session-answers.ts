import type { LeftReason } from '#core/journal/entry.ts';
import type { Stop } from '#core/journal/stop.ts';
import type { SessionFeeling, TooMuch, TooMuchKind } from '#core/journal/too-much.ts';
import { targetKey } from '#core/range/target.ts';

/** The answers after a session. Skipped answers are absent. */
export interface Answers {
	readonly felt?: SessionFeeling;
	/** The movements that were too much. */
	readonly tooMuch?: readonly TooMuch[];
	/**
	 * How far a movement that was too much went, by target key. Earlier versions asked it of every
	 * target.
	 */
	readonly reached: Readonly<Record<string, number | 'target'>>;
	/** Why the session was left early. */
	readonly why?: LeftReason;
	/** The worst pain during the session, from 0 to 10. */
	readonly worstPain?: number;
	/** The pain after the session, from 0 to 10. */
	readonly pain?: number;
}

export const noAnswers: Answers = { reached: {} };

type Movement = Required<Pick<TooMuch, 'exercise'>> & Pick<TooMuch, 'side'>;

/**
 * How far a completed movement went, by what was answered. A session that was not too
 * much reached all targets, and one that was reached those that were not named.
 */
export function reachedBy(
	{ felt, tooMuch = [], reached }: Answers,
	movement: Movement
): number | 'target' | undefined {
	const told = reached[targetKey(movement.exercise, movement.side)];
	if (typeof told === 'number' || felt === undefined) return told;
	if (felt !== 'too-much') return 'target';
	return tooMuch.length === 0 || isNamed(tooMuch, movement) ? undefined : 'target';
}

/** Worst pain is asked only after what may have caused it. */
export function asksWorstPain({ felt, why }: Answers, stops: readonly Stop[]): boolean {
	return felt === 'too-much' || why === 'pain' || stops.length > 0;
}

/** What was said of "too much" is dropped when it was not too much after all. */
export function answerFelt(
	answers: Answers,
	felt: SessionFeeling,
	stops: readonly Stop[]
): Answers {
	if (felt === 'too-much') return { ...answers, felt };
	const { tooMuch = [], ...others } = answers;
	const reached = tooMuch.reduce(withoutValue, others.reached);
	return withoutUnasked({ ...others, felt, reached }, stops);
}

export function answerWhy(answers: Answers, why: LeftReason, stops: readonly Stop[]): Answers {
	return withoutUnasked({ ...answers, why }, stops);
}

/** Names a movement that was too much, or takes it back. */
export function toggleTooMuch(answers: Answers, movement: Movement): Answers {
	const { tooMuch = [] } = answers;
	if (!isNamed(tooMuch, movement)) return { ...answers, tooMuch: [...tooMuch, movement] };
	const left = tooMuch.filter((each) => !isSame(each, movement));
	const { tooMuch: _, ...others } = answers;
	const reached = withoutValue(answers.reached, movement);
	return { ...others, ...(left.length > 0 && { tooMuch: left }), reached };
}

/** Says what was too much about a movement, and how far it went if that is told with it. */
export function answerTooMuch(
	answers: Answers,
	movement: Movement,
	kind: TooMuchKind,
	value?: number
): Answers {
	const { exercise, side } = movement;
	const told: TooMuch = { exercise, ...(side && { side }), kind };
	const others = (answers.tooMuch ?? []).map((each) => (isSame(each, movement) ? told : each));
	const reached = withoutValue(answers.reached, movement);
	return {
		...answers,
		tooMuch: others,
		reached: value === undefined ? reached : { ...reached, [targetKey(exercise, side)]: value }
	};
}

function withoutUnasked(answers: Answers, stops: readonly Stop[]): Answers {
	if (asksWorstPain(answers, stops)) return answers;
	const { worstPain: _, ...others } = answers;
	return others;
}

function withoutValue(reached: Answers['reached'], { exercise, side }: TooMuch) {
	if (exercise === undefined) return reached;
	const { [targetKey(exercise, side)]: _, ...others } = reached;
	return others;
}

function isNamed(tooMuch: readonly TooMuch[], movement: Movement): boolean {
	return tooMuch.some((each) => isSame(each, movement));
}

function isSame(a: TooMuch, b: Movement): boolean {
	return a.exercise === b.exercise && a.side === b.side;
}
