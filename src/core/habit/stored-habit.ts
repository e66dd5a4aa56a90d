import { instant, type Day, type Instant } from '#core/base/units.ts';
import { isTime } from '#core/bounds/limits.ts';
import { isOwnId } from './plan-routine.ts';

const answers = {
	often: ['weeks', 'months', 'rarely', 'first'],
	floor: ['yes', 'slowly', 'no'],
	when: ['morning', 'midday', 'evening', 'any'],
	obstacle: ['pain', 'time', 'forgot', 'afraid', 'nothing']
} as const;

type Answer<Question extends keyof typeof answers> = (typeof answers)[Question][number];

/** How often the back seizes up: within weeks, within months, rarely, or this was the first time. */
export type Seizures = Answer<'often'>;
/** Whether somebody gets down to the floor and up again. */
export type FloorAnswer = Answer<'floor'>;
export type TimeOfDay = Answer<'when'>;
/** What got in the way of practice. */
export type Obstacle = Answer<'obstacle'>;

/**
 * What was answered for a plan of what is done, how long and when. Planning when and where helps
 * people to keep an intention (action planning; Gollwitzer and Sheeran 2006).
 */
export interface ActionPlan {
	readonly often?: Seizures;
	readonly floor?: FloorAnswer;
	readonly when?: TimeOfDay;
	/** The id of a routine of the person's own, in place of ours. */
	readonly own?: `own-${string}`;
	/** How sure somebody is to do it three times a week, 0 to 10. */
	readonly sure?: number;
	/** When it was last made the plan; absent while it is only being answered. */
	readonly kept?: Instant;
}

/**
 * An activity that shall become easier, in the person's own words, with how well it went, 0 (not at
 * all) to 10 (as well as ever). Patient-Specific Functional Scale (Stratford 1995).
 */
export interface PersonalGoal {
	readonly words: string;
	/** In order, at most one a day. */
	readonly ratings: readonly GoalRating[];
}

export interface GoalRating {
	readonly day: Day;
	readonly rating: number;
}

/**
 * An if-then for the next time that something gets in the way (coping planning; Sniehotta 2005),
 * asked for after a week without practice.
 */
export interface CopingPlan {
	readonly obstacle: Obstacle;
	readonly asked: Day;
	/** Whether the if-then was kept; it is then shown on a day on which it is needed. */
	readonly kept: boolean;
}

/** What was answered about plan and goal; each is absent until it was. */
export interface Habit {
	readonly plan?: ActionPlan;
	readonly goal?: PersonalGoal;
	readonly coping?: CopingPlan;
	/** Whether a line of the week is offered, to be sent to somebody. */
	readonly weeklyLine?: true;
}

/** How many letters a goal may have. */
export const longestGoal = 60;

/** Once a fortnight for ten years. */
export const mostRatings = 260;

/** Reads what is stored, from wherever it came. What is none is left out. */
export function readHabit(outside: unknown): Habit {
	const has = fieldsOf(outside) ?? {};
	const [plan, goal] = [readActionPlan(has.plan), readPersonalGoal(has.goal)];
	const coping = readCopingPlan(has.coping);
	return {
		...(plan && { plan }),
		...(goal && { goal }),
		...(coping && { coping }),
		...(has.weeklyLine === true && { weeklyLine: true as const })
	};
}

/** An answer that is none is left out. */
function readActionPlan(outside: unknown): ActionPlan | undefined {
	const has = fieldsOf(outside);
	if (!has) return undefined;
	const [often, floor, when] = [
		answerIn(has, 'often'),
		answerIn(has, 'floor'),
		answerIn(has, 'when')
	];
	const { own, sure, kept } = has;
	return {
		...(often && { often }),
		...(floor && { floor }),
		...(when && { when }),
		...(isOwnId(own) && own.length <= 100 && { own }),
		...(isRating(sure) && { sure }),
		...(isTime(kept) && { kept: instant(kept) })
	};
}

/** A rating that is none is left out, and the last of a day counts. */
function readPersonalGoal(outside: unknown): PersonalGoal | undefined {
	const { words, ratings } = fieldsOf(outside) ?? {};
	const own = typeof words === 'string' ? words.trim().slice(0, longestGoal) : '';
	if (own === '') return undefined;
	const byDay = new Map(
		(Array.isArray(ratings) ? ratings : []).map(fieldsOf).flatMap((each) => {
			const { day, rating } = each ?? {};
			return isDay(day) && isRating(rating) ? [[day, { day, rating }] as const] : [];
		})
	);
	const inOrder = [...byDay.values()].sort((a, b) => a.day - b.day);
	return { words: own, ratings: inOrder.slice(-mostRatings) };
}

function readCopingPlan(outside: unknown): CopingPlan | undefined {
	const has = fieldsOf(outside);
	const obstacle = has && answerIn(has, 'obstacle');
	if (!obstacle || !isDay(has.asked)) return undefined;
	return { obstacle, asked: has.asked, kept: has.kept === true };
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(outside: unknown): Fields | undefined {
	return typeof outside === 'object' && outside !== null
		? Object.fromEntries(Object.entries(outside))
		: undefined;
}

function answerIn<Question extends keyof typeof answers>(has: Fields, question: Question) {
	const all: readonly Answer<Question>[] = answers[question];
	return all.find((each) => each === has[question]);
}

function isDay(outside: unknown): outside is Day {
	return Number.isSafeInteger(outside);
}

/** Whether it is a whole number from 0 to 10. */
function isRating(outside: unknown): outside is number {
	return Number.isInteger(outside) && Number(outside) >= 0 && Number(outside) <= 10;
}
