import { between, milliseconds, type Instant, type Milliseconds } from '#core/base/units.ts';
import type { SelfCareKind } from '#core/journal/self-care.ts';
import { flowEnd, settleFlow } from './advance-flow.ts';
import { isClosedBySigns, type Flow, type ReliefStage } from './flow.ts';
import type { Script } from './passage.ts';
import { isSpasmUnanswered } from './unanswered-flow.ts';

/** Self-care to be written to the journal. */
export interface CareDose {
	readonly care: SelfCareKind;
	readonly at: Instant;
	readonly lasted: Milliseconds;
}

/** Shorter self-care is not recorded. */
const leastLength: Readonly<Partial<Record<ReliefStage, Milliseconds>>> = {
	breathing: milliseconds(60_000),
	cold: milliseconds(60_000),
	heat: milliseconds(60_000),
	walk: milliseconds(30_000)
};

const careIn: Readonly<Partial<Record<ReliefStage, SelfCareKind>>> = {
	breathing: 'breathing',
	cold: 'cold',
	heat: 'heat',
	walk: 'walk'
};

/** Stages in which somebody lies or stands at ease and may be asked something else. */
const calmStages: readonly ReliefStage[] = ['cold', 'heat', 'lying', 'done'];

/** Whether the person is asked now if this was a spasm. An emergency comes before that. */
export function asksForSpasm(flow: Flow): boolean {
	return isSpasmUnanswered(flow) && !isClosedBySigns(flow) && calmStages.includes(flow.stage);
}

/** The self-care that ended between two states of one flow. */
export function dosesBetween(before: Flow, here: Flow, script: Script): readonly CareDose[] {
	const doses: CareDose[] = [];
	// Automatic steps may have gone through several stages.
	for (let flow = before; flow.stage !== here.stage || flow.since !== here.since;) {
		const next = nextOf(flow, here, script);
		const [care, least] = [careIn[flow.stage], leastLength[flow.stage]];
		const lasted = between(flow.since, next.since);
		if (care && least !== undefined && lasted >= least)
			doses.push({ care, at: flow.since, lasted });
		flow = next;
	}
	return doses;
}

/** The next state on the way to `here`. */
function nextOf(flow: Flow, here: Flow, script: Script): Flow {
	const ends = flowEnd(flow, script);
	if (ends === undefined || ends >= here.since) return here;
	return settleFlow(flow, ends, script);
}
