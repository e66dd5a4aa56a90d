import type { Exercise, Range } from '#core/exercise/exercise.ts';
import type { Side } from '#core/exercise/side.ts';
import type { Measurement } from '#core/journal/measurement.ts';
import { comparisonIn } from '#core/measuring/comparison.ts';
import type { MeasuringWay } from '#core/measuring/measuring-ways.ts';
import { nextMeasuringDay, measurementsOf } from '#core/measuring/pace.ts';
import { readTries, triesText } from '#core/measuring/stored-tries.ts';
import { medianOf, triesNeeded } from '#core/measuring/tries.ts';
import { measuredValue } from '#core/measuring/value.ts';
import type { World } from '#core/ports/ports.ts';
import { LiveDay } from '#state/app/live-day.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';
import { Measurements } from './measurements.svelte.ts';
import { ReadingDraft } from './reading-draft.ts';

interface MeasuringOptions {
	readonly exercise: Pick<Exercise, 'id'>;
	/** The range for a body of this height, in centimetres. */
	readonly range: Range;
	readonly height?: number | undefined;
	readonly ways: readonly [MeasuringWay, ...MeasuringWay[]];
}

/** The measuring of one exercise at home: three tries, of which the median is saved. */
export class Measuring {
	readonly #world: World;
	readonly #settings: LiveSettings;
	readonly #day: LiveDay;
	readonly #options: MeasuringOptions;
	readonly #measurements: Measurements;
	readonly #draft: ReadingDraft;
	#side: Side | undefined = $state.raw();
	#way: MeasuringWay;
	#tries: readonly number[] = $state.raw([]);
	#saved: Measurement | undefined = $state.raw();

	constructor(world: World, settings: LiveSettings, options: MeasuringOptions) {
		this.#world = world;
		this.#settings = settings;
		this.#day = new LiveDay(world);
		this.#options = options;
		this.#measurements = new Measurements(world);
		this.#draft = new ReadingDraft(world, settings, options.exercise.id);
		this.#way = $state.raw(options.ways[0]);
		if (options.range.perSide) this.#side = 'left';
	}

	get side(): Side | undefined {
		return this.#side;
	}

	get way(): MeasuringWay {
		return this.#way;
	}

	/** The values so far, in the order in which they were taken. */
	get tries(): readonly number[] {
		return this.#tries;
	}

	/** What was read off this way on this side and is no try yet; undefined if nothing was. */
	get reading(): number | undefined {
		return this.#draft.at(this);
	}

	/** The measurement saved here last, until another one begins. */
	get saved(): Measurement | undefined {
		return this.#saved;
	}

	get problem(): string | undefined {
		return this.#measurements.problem;
	}

	/** Whether earlier measurements have been read. */
	readonly known = $derived.by(() => this.#measurements.all !== undefined);

	/** The measurements of this side, oldest first. */
	readonly history = $derived.by(() =>
		measurementsOf(this.#measurements.all ?? [], this.#options.exercise.id, this.#side)
	);

	/** The day from which this side may be measured again; undefined if it may be today. */
	readonly againOn = $derived.by(() => {
		const { clock } = this.#world;
		return nextMeasuringDay(this.history, this.#day.today, clock.dayOf);
	});

	/** The value to be saved, once there are enough tries. */
	readonly median = $derived.by(() => medianOf(this.#tries));

	/** How the newest measurement compares with one from a month before. */
	readonly comparison = $derived.by(() =>
		comparisonIn(this.#options.range, this.history, this.#world.clock.dayOf)
	);

	/** Reads earlier measurements, and what of today is not saved as one yet. */
	async read() {
		await this.#measurements.read();
		if (this.#tries.length > 0) return;
		const stored = readTries(this.#settings.current.tools.tries);
		if (stored?.exercise === this.#options.exercise.id && stored.day === this.#day.today) {
			if (this.#returnTo(stored)) this.#tries = stored.values;
		} else if (this.#draft.place) this.#returnTo(this.#draft.place);
	}

	turnTo(side: Side) {
		this.#side = side;
		this.#reset();
	}

	go(method: MeasuringWay['method']) {
		this.#way = this.#options.ways.find((way) => way.method === method) ?? this.#way;
		this.#reset();
	}

	/** The value that a reading means; undefined if no body could reach it. */
	valueOf(reading: number): number | undefined {
		const { range, height } = this.#options;
		return measuredValue(range, this.#way, reading, height);
	}

	/** Stores what was read off, because the page may be left before it is a try. */
	note(reading: number) {
		this.#draft.keep(this, reading);
	}

	/**
	 * Adds a try and returns the value that the reading means. A reading that no body could reach is
	 * not added.
	 */
	take(reading: number): number | undefined {
		const value = this.valueOf(reading);
		if (value === undefined) return undefined;
		if (this.#tries.length < triesNeeded) this.#keep([...this.#tries, value]);
		return value;
	}

	/** Forgets what was read off. */
	clearReading() {
		this.#draft.drop();
	}

	/** Discards one of the tries. */
	takeBack(index: number) {
		this.#keep(this.#tries.filter((_, each) => each !== index));
	}

	async save() {
		if (this.median === undefined) return;
		const saved = await this.#measurements.add({
			exercise: this.#options.exercise.id,
			...(this.#side && { side: this.#side }),
			unit: this.#options.range.unit,
			value: this.median,
			method: this.#way.method,
			error: this.#way.error
		});
		if (!saved) return;
		this.#reset();
		this.#saved = saved;
	}

	/** Removes the newest measurement of this side. */
	async undo() {
		const last = this.history.at(-1);
		if (last && (await this.#measurements.remove(last))) this.#reset();
	}

	#reset() {
		if (this.#tries.length > 0) this.#keep([]);
		this.clearReading();
		this.#saved = undefined;
	}

	/** Stores the tries too, because the page may be left before they are a measurement. */
	#keep(values: readonly number[]) {
		this.#tries = values;
		const { id: exercise } = this.#options.exercise;
		const [side, method, day] = [this.#side, this.#way.method, this.#day.today];
		const text = values.length > 0 && triesText({ exercise, side, method, day, values });
		this.#settings.change(({ tools: { tries: _, ...others } }) => ({
			tools: { ...others, ...(text && { tries: text }) }
		}));
	}

	/** False if this way is not offered any more. */
	#returnTo({ side, method }: { readonly side?: string | undefined; readonly method: string }) {
		const way = this.#options.ways.find((each) => each.method === method);
		if (!way) return false;
		if (this.#side && (side === 'left' || side === 'right')) this.#side = side;
		this.#way = way;
		return true;
	}
}
