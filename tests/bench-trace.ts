import type { Browser, Page } from 'playwright-core';

/** Milliseconds of the page's main thread, by kind of work. */
export interface Spent {
	readonly script: number;
	readonly style: number;
	readonly layout: number;
	/** Painting, and committing layers to the compositor. */
	readonly paint: number;
	readonly other: number;
}

interface TraceEvent {
	readonly name: string;
	readonly ph: string;
	readonly pid: number;
	readonly tid: number;
	/** Microseconds. */
	readonly ts: number;
	readonly dur?: number;
	/** CPU time of the thread, which is less than `dur` on a busy machine. */
	readonly tdur?: number;
	readonly args?: { readonly name?: string };
}

const kinds: Readonly<Record<string, keyof Spent>> = {
	FireAnimationFrame: 'script',
	TimerFire: 'script',
	FunctionCall: 'script',
	EvaluateScript: 'script',
	EventDispatch: 'script',
	RunMicrotasks: 'script',
	MinorGC: 'script',
	MajorGC: 'script',
	'V8.GC_MC_BACKGROUND_SWEEPING': 'script',
	UpdateLayoutTree: 'style',
	RecalculateStyles: 'style',
	Layout: 'layout',
	PrePaint: 'paint',
	Paint: 'paint',
	Layerize: 'paint',
	UpdateLayer: 'paint',
	UpdateLayerTree: 'paint',
	CompositeLayers: 'paint',
	Commit: 'paint'
};
const categories = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** Measures what the page's main thread spends while `doing` runs. */
export async function spentWhile(
	browser: Browser,
	page: Page,
	doing: () => Promise<unknown>
): Promise<Spent> {
	await browser.startTracing(page, { categories });
	await doing();
	const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
	return spentIn(traceEvents);
}

export function spentIn(events: readonly TraceEvent[]): Spent {
	const spent = { script: 0, style: 0, layout: 0, paint: 0, other: 0 };
	const open: { readonly end: number; readonly kind: keyof Spent }[] = [];
	for (const { name, ts, dur = 0, tdur = dur } of mainThread(events)) {
		while ((open.at(-1)?.end ?? Infinity) <= ts) open.pop();
		const around = open.at(-1)?.kind;
		const kind = kinds[name] ?? around ?? 'other';
		// A nested event's time is subtracted from the event around it.
		if (around) spent[around] -= tdur / 1000;
		spent[kind] += tdur / 1000;
		open.push({ end: ts + dur, kind });
	}
	return spent;
}

/**
 * The complete events of the thread that ran the most animation frames, outer ones before inner
 * ones.
 */
function mainThread(events: readonly TraceEvent[]): readonly TraceEvent[] {
	const threadOf = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`;
	const frames = new Map<string, number>();
	for (const event of events)
		if (event.name === 'FireAnimationFrame')
			frames.set(threadOf(event), (frames.get(threadOf(event)) ?? 0) + 1);
	const [main] = [...frames].toSorted((a, b) => b[1] - a[1])[0] ?? [];
	return events
		.filter((event) => event.ph === 'X' && threadOf(event) === main)
		.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
}
