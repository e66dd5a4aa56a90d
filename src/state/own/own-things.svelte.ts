import { problemOf } from '#core/base/result.ts';
import type { OwnThing } from '#core/journal/own-thing.ts';
import { firstVersion } from '#core/journal/spasm.ts';
import type { Removal } from '#core/journal/removal.ts';
import type { OwnRoutine, OwnRoutineText } from '#core/own/own-routine.ts';
import {
	firstVersionOf,
	ownId,
	ownRoutineText,
	readOwnThings,
	type OwnThingsRead
} from '#core/own/own-things.ts';
import type { World } from '#core/ports/ports.ts';
import { readAndFollow } from '#state/app/follow-windows.ts';
import { removalOf, stampNow } from '#state/app/new-entry.ts';

/** What the person made, as the journal has it. All windows see the same. */
export class OwnThings {
	readonly #world: World;
	#things: OwnThingsRead = $state.raw({ routines: [], unreadable: [] });
	#known = $state.raw(false);
	#problem: string | undefined = $state.raw();
	#removal: Removal | undefined = $state.raw();

	constructor(world: World) {
		this.#world = world;
	}

	get routines(): readonly OwnRoutine[] {
		return this.#things.routines;
	}

	/** What is kept, and cannot be read by this version of the app. */
	get unreadable(): readonly OwnThing[] {
		return this.#things.unreadable;
	}

	/** Whether the journal has been read. */
	get known(): boolean {
		return this.#known;
	}

	/** Why it could not be read or stored, in words for the person. */
	get problem(): string | undefined {
		return this.#problem;
	}

	/** Whether what was deleted last can be brought back. */
	get canBringBack(): boolean {
		return this.#removal !== undefined;
	}

	routine(id: string): OwnRoutine | undefined {
		return this.#things.routines.find((routine) => routine.id === id);
	}

	/** Whether there is one of this id that cannot be read. */
	unreadableBy(id: string): boolean {
		return this.unreadable.some((thing) => ownId(thing) === id);
	}

	async read() {
		const read = await this.#world.journal.ownThings();
		this.#problem = problemOf(read);
		if (!read.ok) return;
		this.#things = readOwnThings(read.value);
		this.#known = true;
	}

	/** Reads now, and whenever another window wrote, until the returned function is called. */
	follow(): () => void {
		return readAndFollow(this.#world, () => this.read());
	}

	/** Stores a new one, and answers its id, if it is on the disk. */
	async create(routine: OwnRoutineText): Promise<string | undefined> {
		const thing: OwnThing = {
			kind: 'own',
			...stampNow(this.#world),
			what: 'routine',
			text: JSON.stringify(routine)
		};
		return (await this.#store(thing)) ? ownId(thing) : undefined;
	}

	/** Stores another version of one. Answers whether it is on the disk. */
	async save(routine: OwnRoutine): Promise<boolean> {
		const replaces = firstVersionOf(routine.id);
		if (replaces === undefined) return false;
		const text = ownRoutineText(routine);
		return this.#store({
			kind: 'own',
			...stampNow(this.#world),
			what: 'routine',
			text,
			replaces
		});
	}

	/** Deletes one with all its versions; sessions of it stay. It can be brought back. */
	async remove(id: string) {
		const stored = await this.#world.journal.ownThings();
		this.#problem = problemOf(stored);
		const last = stored.ok && stored.value.find((thing) => ownId(thing) === id);
		if (!last) return;
		const first = firstVersion(last);
		const removal = removalOf(this.#world, last.id === first ? [first] : [last.id, first]);
		const saved = await this.#world.journal.add(removal);
		this.#problem = problemOf(saved);
		if (saved.ok) this.#removal = removal;
		await this.read();
	}

	/** Brings back what was deleted last. */
	async bringBack() {
		if (!this.#removal) return;
		const saved = await this.#world.journal.add(removalOf(this.#world, [this.#removal.id]));
		this.#problem = problemOf(saved);
		if (saved.ok) this.#removal = undefined;
		await this.read();
	}

	async #store(thing: OwnThing): Promise<boolean> {
		const saved = await this.#world.journal.add(thing);
		const problem = problemOf(saved);
		await this.read();
		this.#problem = problem ?? this.#problem;
		return saved.ok;
	}
}
