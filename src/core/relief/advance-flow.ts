import { after, between, milliseconds, type Instant } from '#core/base/units.ts';
import {
	closeFlow,
	coldFrom,
	longestAway,
	patience,
	worseBeforeCall,
	type Flow,
	type Grip,
	type ReliefEvent,
	type ReliefStage
} from './flow.ts';
import { passageLength, passageOf, type Script } from './passage.ts';
import { positionWithin, stageWithin } from './relief-access.ts';

/** What comes after a stage, by itself or when it is skipped. */
const following: Readonly<Record<ReliefStage, ReliefStage>> = {
	signs: 'signs',
	emergency: 'emergency',
	position: 'breathing',
	rest: 'breathing',
	breathing: 'grip',
	grip: 'pack',
	call: 'pack',
	instead: 'pack',
	hunch: 'after',
	after: 'pack',
	pack: 'lying',
	cloth: 'cold',
	cold: 'off',
	heat: 'off',
	off: 'lying',
	lying: 'up',
	up: 'walk',
	walk: 'done',
	done: 'done'
};

/** Never into the curls: they are for a grip that was told to be easier or the same. */
const preceding: Readonly<Record<ReliefStage, ReliefStage>> = {
	signs: 'signs',
	emergency: 'signs',
	position: 'signs',
	rest: 'position',
	breathing: 'position',
	grip: 'breathing',
	call: 'grip',
	instead: 'grip',
	hunch: 'grip',
	after: 'grip',
	pack: 'grip',
	cloth: 'pack',
	cold: 'pack',
	heat: 'pack',
	off: 'pack',
	lying: 'pack',
	up: 'lying',
	walk: 'lying',
	done: 'walk'
};

/** Open although an emergency sign is true (D.1). */
const alwaysOpen: readonly ReliefStage[] = ['signs', 'emergency', 'position', 'rest', 'breathing'];

/** These wait for the end by themselves: nobody is sent on who may not stand yet. */
const waitsAtEnd: readonly ReliefStage[] = ['up'];

/** Lain in as was chosen. */
const inPosition: readonly ReliefStage[] = ['rest', 'breathing'];

/** Less than this on the skin was none. */
const aPack = 60_000;

/** Applies what happened, after all that has come by itself until then. */
export function advanceFlow(flow: Flow, event: ReliefEvent, script: Script): Flow {
	const here = settleFlow(flow, event.at, script);
	if (event.name === 'note') {
		const { noted, cooled = here.cooled } = event;
		return { ...here, spasm: noted, ...(cooled !== undefined && { cooled }) };
	}
	return { ...changed(here, event, script), touched: event.at };
}

/** With all that has come by itself until then, and where it may be by the health that is known now. */
export function settleFlow(flow: Flow, now: Instant, script: Script): Flow {
	let here = flow;
	for (let ends = flowEnd(here, script); ends !== undefined && ends <= now;) {
		here = entered(here, following[here.stage], ends, script);
		ends = flowEnd(here, script);
	}
	return permitted(here, now, script);
}

/** When it goes on by itself; undefined if it waits. */
export function flowEnd(flow: Flow, script: Script): Instant | undefined {
	const passage = passageOf(flow, script);
	if (!passage || waitsAtEnd.includes(flow.stage) || (flow.staying && !onSkin(flow)))
		return undefined;
	return after(flow.since, milliseconds(passageLength(passage)));
}

/** When whoever does nothing is asked. */
export function askingFrom({ touched, stage }: Flow): Instant | undefined {
	return stage === 'done' ? undefined : after(touched, patience);
}

/**
 * What was kept, opened again: where it was. What ended by itself while nobody was there to hear it
 * begins anew, save a pack, which lies on the skin whether the phone sleeps or not.
 */
export function resumeFlow(kept: Flow, now: Instant, script: Script): Flow | undefined {
	if (between(kept.touched, now) > longestAway || kept.touched > now) return undefined;
	if (kept.stage === 'done') return undefined;
	const here = settleFlow(kept, now, script);
	const missed = here.stage !== kept.stage && !onSkin(kept);
	const again = missed ? permitted({ ...kept, since: now }, now, script) : here;
	return { ...again, touched: now };
}

function changed(flow: Flow, event: ReliefEvent, script: Script): Flow {
	const { at } = event;
	switch (event.name) {
		case 'answer': {
			const answered = { ...flow, signs: event.signs };
			if (event.signs.length > 0) return entered(answered, 'emergency', at, script);
			return entered(answered, flow.first, at, script);
		}
		case 'lie':
			return entered({ ...flow, position: event.position }, 'rest', at, script);
		case 'breathe':
			return entered({ ...flow, pattern: event.pattern }, 'breathing', at, script);
		case 'tell':
			return told(flow, event.grip, at, script);
		case 'lay':
			if (event.pack === 'cold' && at < (coldFrom(flow) ?? 0)) return flow;
			return entered({ ...flow, pack: event.pack }, 'cloth', at, script);
		case 'look':
			return { ...flow, looked: true };
		case 'stay':
			return { ...flow, staying: !flow.staying };
		case 'again':
			// 20 minutes at most (D.4).
			return onSkin(flow) ? flow : { ...flow, since: at, staying: false };
		case 'next':
			return entered(flow, flow.stage === 'cloth' ? flow.pack : following[flow.stage], at, script);
		case 'back':
			return entered(flow, preceding[flow.stage], at, script);
		case 'go':
			return entered(flow, event.to, at, script);
		case 'touch':
		case 'note':
			return flow;
	}
}

/** Worse means breath and no stretch, and after the third time that it is time to call (C.4). */
function told(flow: Flow, grip: Grip, at: Instant, script: Script): Flow {
	if (grip !== 'worse') return entered(flow, 'hunch', at, script);
	const worse = flow.worse + 1;
	return entered({ ...flow, worse }, worse >= worseBeforeCall ? 'call' : 'breathing', at, script);
}

/** Nothing is skipped into: what is closed leads to why. */
function entered(flow: Flow, stage: ReliefStage, at: Instant, { access }: Script): Flow {
	const unasked = flow.signs === undefined && stage !== 'signs';
	const barred = closeFlow(flow) && !alwaysOpen.includes(stage);
	const to = unasked ? 'signs' : barred ? 'emergency' : stageWithin(access, stage);
	const position = positionWithin(access, flow.position);
	if (to === 'signs' && flow.stage === 'signs') return { ...flow, position };
	const cooled = flow.stage === 'cold' && between(flow.since, at) >= aPack;
	return {
		...{ ...flow, stage: to, since: at, position, staying: false, looked: false },
		...(cooled && { cooled: at })
	};
}

/** What was kept, or began before health was answered anew, goes on in what is open. */
function permitted(flow: Flow, at: Instant, script: Script): Flow {
	const stage = stageWithin(script.access, flow.stage);
	const position = positionWithin(script.access, flow.position);
	if (stage !== flow.stage) return entered(flow, stage, at, script);
	if (position === flow.position) return flow;
	return inPosition.includes(stage) ? entered(flow, 'rest', at, script) : { ...flow, position };
}

/** A pack is on. */
export function onSkin({ stage }: Flow): boolean {
	return stage === 'cold' || stage === 'heat';
}
