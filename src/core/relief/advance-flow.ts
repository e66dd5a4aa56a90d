import { after, between, milliseconds, type Instant } from '#core/base/units.ts';
import {
	isClosedBySigns,
	nextColdAt,
	idleLimit,
	worseBeforeCall,
	type Flow,
	type GripChange,
	type Position,
	type ReliefEvent,
	type ReliefStage
} from './flow.ts';
import { passageLength, passageOf, type Script } from './passage.ts';
import { positionWithin, stageWithin } from './relief-access.ts';
import { nextStage, previousStage, stageAfter } from './stage-order.ts';

/** Stages that are open although an emergency sign is ticked (D.1). */
const alwaysOpen: readonly ReliefStage[] = ['signs', 'emergency', 'position', 'rest', 'breathing'];

/** These stages wait at their end, so that nobody is sent on who cannot stand yet. */
const waitsAtEnd: readonly ReliefStage[] = ['up'];

/** Stages in the chosen position. */
const inPosition: readonly ReliefStage[] = ['rest', 'breathing'];

/** A pack that was on the skin for less milliseconds does not count. */
const leastPackTime = 60_000;

/** Applies an event, after all automatic steps until then. */
export function advanceFlow(flow: Flow, event: ReliefEvent, script: Script): Flow {
	const here = settleFlow(flow, event.at, script);
	if (event.name === 'note') {
		const { noted = here.spasm, cooled = here.cooled } = event;
		return { ...here, ...(noted && { spasm: noted }), ...(cooled !== undefined && { cooled }) };
	}
	return { ...applyEvent(here, event, script), touched: event.at };
}

/** The flow after all automatic steps until `now`, limited to what the present health answers allow. */
export function settleFlow(flow: Flow, now: Instant, script: Script): Flow {
	let here = flow;
	for (let ends = flowEnd(here, script); ends !== undefined && ends <= now;) {
		const left = here.stage === 'after' ? { ...here, rolled: true as const } : here;
		here = enter(left, nextStage[here.stage], ends, script);
		ends = flowEnd(here, script);
	}
	return limitToAccess(here, now, script);
}

/** When the stage ends by itself; undefined if it waits. */
export function flowEnd(flow: Flow, script: Script): Instant | undefined {
	const passage = passageOf(flow, script);
	if (!passage || waitsAtEnd.includes(flow.stage) || (flow.staying && !isPackOn(flow)))
		return undefined;
	return after(flow.since, milliseconds(passageLength(passage)));
}

/** When an idle person is asked whether all is right. */
export function idleCheckAt({ touched, stage }: Flow): Instant | undefined {
	return stage === 'done' ? undefined : after(touched, idleLimit);
}

function applyEvent(flow: Flow, event: ReliefEvent, script: Script): Flow {
	const { at } = event;
	switch (event.name) {
		case 'answer': {
			const answered = { ...flow, signs: event.signs };
			if (event.signs.length > 0) return enter(answered, 'emergency', at, script);
			return enter(answered, flow.first, at, script);
		}
		case 'lie':
			return enter(lieIn(flow, event.position), 'rest', at, script);
		case 'breathe':
			return enter({ ...flow, pattern: event.pattern }, 'breathing', at, script);
		case 'tell':
			return applyGrip(flow, event.grip, at, script);
		case 'lay':
			if (event.pack === 'cold' && at < (nextColdAt(flow) ?? 0)) return flow;
			return enter({ ...flow, pack: event.pack }, 'cloth', at, script);
		case 'look':
			return { ...flow, looked: true };
		case 'stay':
			return { ...flow, staying: !flow.staying };
		case 'again':
			// A pack stays on for 20 minutes at most (D.4).
			return isPackOn(flow) ? flow : { ...flow, since: at, staying: false };
		case 'next':
			return enter(flow, stageAfter(flow), at, script);
		case 'back':
			return enter(flow, previousStage[flow.stage], at, script);
		case 'leg':
			// Pain down a leg ends the movement, and the signs are asked again (specification D.3).
			return enter({ ...flow, curlsWorse: true }, 'signs', at, script);
		case 'go':
			return enter(flow, event.to, at, script);
		case 'touch':
		case 'note':
			return flow;
	}
}

/** The flow in another position, from which the person has not rolled over. */
function lieIn({ rolled: _, ...flow }: Flow, position: Position): Flow {
	return { ...flow, position };
}

/**
 * After "worse" comes something else to do and no stretching, or something gentler than the curls if
 * these made it worse, and after the third time the advice to call (C.4).
 */
function applyGrip(flow: Flow, grip: GripChange, at: Instant, script: Script): Flow {
	if (grip === 'easier') return enter({ ...flow, eased: true }, 'hunch', at, script);
	if (grip === 'same') return enter(flow, 'hunch', at, script);
	const curling = flow.stage === 'hunch';
	const { eased: _, ...before } = flow;
	const worse = flow.worse + 1;
	const told: Flow = {
		...{ ...before, worse },
		...(curling && { curlsWorse: true }),
		...(worse >= worseBeforeCall && { gotWorse: at })
	};
	const next = curling ? 'gentler' : 'worse';
	return enter(told, worse >= worseBeforeCall ? 'call' : next, at, script);
}

/** Enters a stage. Instead of a closed stage it enters the one that says why. */
function enter(flow: Flow, stage: ReliefStage, at: Instant, { access }: Script): Flow {
	const unasked = flow.signs === undefined && stage !== 'signs';
	const barred = isClosedBySigns(flow) && !alwaysOpen.includes(stage);
	const to = unasked ? 'signs' : barred ? 'emergency' : stageWithin(access, stage, flow);
	const position = positionWithin(access, flow.position);
	if (to === 'signs' && flow.stage === 'signs') return { ...flow, position };
	const cooled = flow.stage === 'cold' && between(flow.since, at) >= leastPackTime;
	return {
		...{ ...flow, stage: to, since: at, position, staying: false, looked: false },
		...(cooled && { cooled: at })
	};
}

/** Moves a flow that was stored, or began before the health answers changed, to what is open. */
export function limitToAccess(flow: Flow, at: Instant, script: Script): Flow {
	const stage = stageWithin(script.access, flow.stage, flow);
	const position = positionWithin(script.access, flow.position);
	if (stage !== flow.stage) return enter(flow, stage, at, script);
	if (position === flow.position) return flow;
	return inPosition.includes(stage) ? enter(flow, 'rest', at, script) : { ...flow, position };
}

/** Whether a pack is on the skin. */
export function isPackOn({ stage }: Flow): boolean {
	return stage === 'cold' || stage === 'heat';
}
