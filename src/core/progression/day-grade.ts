import type { LaterPain, Practice } from './practice.ts';

/** How a practice went, the worst first. */
export const grades = ['stop', 'flare', 'sore', 'unknown', 'quiet', 'good'] as const;

/**
 * `good`: known to have done no harm. `quiet`: nobody answered, and later pain shows no harm. `sore`:
 * not bad, but not good enough to go further. `stop` and `flare` are red.
 */
export type Grade = (typeof grades)[number];

/** Pain of 6 is too much (Thomeé 1997, Silbernagel 2007). */
export const tooMuchPain = 6;
/** Up to 3 is safe, up to 5 acceptable (Thomeé 1997, Silbernagel 2007). */
const [safePain, acceptablePain] = [3, 5];
/** The smallest real change of low back pain (Childs 2005). */
export const realRise = 2;
/** The usual pain of somebody who has not told it often enough (judgement). */
const presumedPain = 2;
/** Soreness peaks one to three days after exercise (delayed onset). */
const flareDays = 3;
/** For so many days after a practice, no more pain than usual is a quiet answer (judgement). */
const quietDays = 4;

export function isRed(grade: Grade): boolean {
	return grade === 'stop' || grade === 'flare';
}

export function worstGrade(a: Grade, b: Grade): Grade {
	return grades.indexOf(a) < grades.indexOf(b) ? a : b;
}

/** The first grade that applies; what is missing is never read as good. */
export function gradeOf(practice: Practice, usualPain = presumedPain): Grade {
	const { stopSign, tooMuch, completed, answered, response } = practice;
	const { before, after } = practice.pain;
	const worst = Math.max(practice.pain.during ?? 0, before ?? 0, after ?? 0);
	const tolerable = Math.max(safePain, Math.min(acceptablePain, usualPain + 1));
	const rise = before === undefined || after === undefined ? 0 : after - before;
	const later = laterRise(practice, Math.max(usualPain, before ?? 0));

	if (stopSign || worst >= Math.max(tooMuchPain, usualPain + 3)) return 'stop';
	if (rise >= realRise || response === 'clearly-worse') return 'flare';
	if (response !== 'as-usual' && later.days <= flareDays && later.rise >= realRise) return 'flare';
	if (tooMuch || !completed || response === 'bit-worse' || worst > tolerable) return 'sore';
	if (!answered) return 'unknown';
	if (response === 'as-usual') return 'good';
	if (later.rise > 0 || later.days > quietDays) return 'unknown';
	return response === undefined && later.days === 1 ? 'good' : 'quiet';
}

/** How many days later pain was told first, and how far above that of before; infinite if never. */
function laterRise(
	{ day, later }: { readonly day: number; readonly later?: LaterPain },
	from: number
): { readonly days: number; readonly rise: number } {
	if (!later) return { days: Infinity, rise: -Infinity };
	return { days: later.day - day, rise: later.pain - from };
}
