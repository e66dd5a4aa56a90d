import type { Exercise, Range } from '#core/exercise/exercise.ts';
import type { Side } from '#core/exercise/side.ts';
import type { Measurement } from '#core/journal/measurement.ts';
import { comparisonIn } from '#core/measuring/comparison.ts';
import type { MeasuringWay } from '#core/measuring/measuring-ways.ts';
import { againOn, measurementsOf } from '#core/measuring/pace.ts';
import { medianOf, triesNeeded } from '#core/measuring/tries.ts';
import { measuredValue } from '#core/measuring/value.ts';
import type { World } from '#core/ports/ports.ts';
import { Measurements } from './measurements.svelte.ts';

interface Measured {
	readonly exercise: Pick<Exercise, 'id'>;
	/** For a body of this height, in centimetres. */
	readonly range: Range;
	readonly height?: number | undefined;
	readonly ways: readonly [MeasuringWay, ...MeasuringWay[]];
}

/** Measuring one exercise at home: three tries, of which the middle one is written down. */
export class Measuring {
	readonly #world: World;
	readonly #measured: Measured;
	readonly #measurements: Measurements;
	#side: Side | undefined = $state.raw();
	#way: MeasuringWay;
	#tries: readonly number[] = $state.raw([]);
	#saved: Measurement | undefined = $state.raw();

	constructor(world: World, measured: Measured) {
		this.#world = world;
		this.#measured = measured;
		this.#measurements = new Measurements(world);
		this.#way = $state.raw(measured.ways[0]);
		if (measured.range.perSide) this.#side = 'left';
	}

	get side(): Side | undefined {
		return this.#side;
	}

	get way(): MeasuringWay {
		return this.#way;
	}

	/** The values so far, in the order they were taken. */
	get tries(): readonly number[] {
		return this.#tries;
	}

	/** What was written down here last, until something else is begun. */
	get saved(): Measurement | undefined {
		return this.#saved;
	}

	get problem(): string | undefined {
		return this.#measurements.problem;
	}

	/** What was measured before can be looked up. */
	readonly known = $derived.by(() => this.#measurements.all !== undefined);

	/** On this side, oldest first. */
	readonly history = $derived.by(() =>
		measurementsOf(this.#measurements.all ?? [], this.#measured.exercise.id, this.#side)
	);

	/** The day from which this side may be measured again; undefined while it may be today. */
	readonly againOn = $derived.by(() => {
		const { clock } = this.#world;
		return againOn(this.history, clock.dayOf(clock.now()), clock.dayOf);
	});

	/** The value to be written down, once there are enough tries. */
	readonly median = $derived.by(() => medianOf(this.#tries));

	/** How the newest one lies to a month before. */
	readonly comparison = $derived.by(() =>
		comparisonIn(this.#measured.range, this.history, this.#world.clock.dayOf)
	);

	async read() {
		await this.#measurements.read();
	}

	turnTo(side: Side) {
		this.#side = side;
		this.#begin();
	}

	go(method: MeasuringWay['method']) {
		this.#way = this.#measured.ways.find((way) => way.method === method) ?? this.#way;
		this.#begin();
	}

	/** What a reading means; undefined where it fits no body. */
	valueOf(reading: number): number | undefined {
		const { range, height } = this.#measured;
		return measuredValue(range, this.#way, reading, height);
	}

	/** Answers the value that a reading means; what fits no body is no try. */
	take(reading: number): number | undefined {
		const value = this.valueOf(reading);
		if (value !== undefined && this.#tries.length < triesNeeded)
			this.#tries = [...this.#tries, value];
		return value;
	}

	/** One of the tries does not count. */
	takeBack(index: number) {
		this.#tries = this.#tries.filter((_, each) => each !== index);
	}

	async save() {
		if (this.median === undefined) return;
		const saved = await this.#measurements.add({
			exercise: this.#measured.exercise.id,
			...(this.#side && { side: this.#side }),
			unit: this.#measured.range.unit,
			value: this.median,
			method: this.#way.method,
			error: this.#way.error
		});
		if (!saved) return;
		this.#begin();
		this.#saved = saved;
	}

	/** Takes the newest one of this side back. */
	async undo() {
		const last = this.history.at(-1);
		if (last && (await this.#measurements.remove(last))) this.#begin();
	}

	#begin() {
		this.#tries = [];
		this.#saved = undefined;
	}
}
