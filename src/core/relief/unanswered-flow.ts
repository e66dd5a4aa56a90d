import { isAhead } from '#core/base/elapsed.ts';
import { between, dayLength, milliseconds, type Instant } from '#core/base/units.ts';
import { spasmsIn, type Entry } from '#core/journal/entry.ts';
import { isBrief } from '#core/journal/spasm.ts';
import type { DayOf } from '#core/progression/practices.ts';
import type { Flow } from './flow.ts';
import { readFlow } from './read-flow.ts';

/** A spasm is written once in this time, although the way back counts days. */
export const sameSpasmWindow = milliseconds(6 * 3_600_000);

/** The way back after a spasm has an end, and then nothing follows from an answer any more. */
const longestOffer = 14 * dayLength;

/** Whether nobody has told yet if this was a spasm, and none is known from these hours. */
export function isSpasmUnanswered({ signs, spasm, stage }: Flow): boolean {
	return signs !== undefined && spasm === undefined && stage !== 'emergency';
}

/** The stored flow, if it was left lately without saying whether it was about a spasm. */
export function unansweredFlow(stored: unknown, now: Instant): Flow | undefined {
	const flow = readFlow(stored);
	if (!flow || !isSpasmUnanswered(flow) || isAhead(flow.began, now)) return undefined;
	return between(flow.began, now) < longestOffer ? flow : undefined;
}

/** Whether the journal has a spasm from the hours around this moment. A lock-up is another one. */
export function hasSpasmNear(entries: readonly Entry[], moment: Instant): boolean {
	return spasmsIn(entries).some(
		(spasm) => !isBrief(spasm) && Math.abs(between(moment, spasm.at)) <= sameSpasmWindow
	);
}

/** Whether nobody has told yet if the stored flow was about a spasm, in it or in the journal. */
export function isSpasmOpen(stored: unknown, entries: readonly Entry[], now: Instant): boolean {
	const flow = unansweredFlow(stored, now);
	return flow !== undefined && !hasSpasmNear(entries, flow.began);
}

/** What the gate must know of the help for a spasm. */
export function factsOfHelp(
	stored: unknown,
	entries: readonly Entry[],
	now: Instant,
	dayOf: DayOf
): { readonly spasmOpen: boolean; readonly gotWorse: boolean } {
	const flow = readFlow(stored);
	const gotWorse = flow?.gotWorse;
	return {
		spasmOpen: isSpasmOpen(stored, entries, now),
		gotWorse: gotWorse !== undefined && dayOf(gotWorse) === dayOf(now)
	};
}
