import { problemOf } from '#core/base/result.ts';
import type { OwnThing } from '#core/journal/own-thing.ts';
import type { Removal } from '#core/journal/removal.ts';
import type { OwnRoutine, OwnRoutineText } from '#core/own/own-routine.ts';
import {
	firstVersionOf,
	ownId,
	ownRoutineText,
	readOwnThings,
	type OwnThingsRead
} from '#core/own/own-things.ts';
import type { OwnPictureText } from '#core/own-stretch/own-picture.ts';
import {
	ownStretchText,
	type OwnStretch,
	type OwnStretchText
} from '#core/own-stretch/own-stretch.ts';
import { idsToDelete } from '#core/own-stretch/ids-to-delete.ts';
import {
	noOwnStretches,
	readOwnStretches,
	type OwnStretchesRead
} from '#core/own-stretch/read-own-stretches.ts';
import type { World } from '#core/ports/ports.ts';
import { readAndFollow } from '#state/app/follow-windows.ts';
import { removalOf, stampNow } from '#state/app/new-entry.ts';

/** What the person made, as the journal has it. All windows see the same. */
export class OwnThings {
	readonly #world: World;
	#things: OwnThingsRead = $state.raw({ routines: [], unreadable: [] });
	#drawn: OwnStretchesRead = $state.raw(noOwnStretches);
	#known = $state.raw(false);
	#problem: string | undefined = $state.raw();
	#removal: Removal | undefined = $state.raw();

	constructor(world: World) {
		this.#world = world;
	}

	get routines(): readonly OwnRoutine[] {
		return this.#things.routines;
	}

	get stretches(): readonly OwnStretch[] {
		return this.#drawn.stretches;
	}

	/** The pictures of the stretches, by their ids. */
	get pictures(): OwnStretchesRead['pictures'] {
		return this.#drawn.pictures;
	}

	/** What is kept, and cannot be read by this version of the app. */
	get unreadable(): readonly OwnThing[] {
		return [...this.#things.unreadable, ...this.#drawn.unreadable];
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

	stretch(id: string): OwnStretch | undefined {
		return this.#drawn.stretches.find((stretch) => stretch.id === id);
	}

	async read() {
		const read = await this.#world.journal.ownThings();
		this.#problem = problemOf(read);
		if (!read.ok) return;
		this.#things = readOwnThings(read.value);
		this.#drawn = readOwnStretches(read.value, this.#drawn.pictures);
		this.#known = true;
	}

	/** Reads now, and whenever another window wrote, until the returned function is called. */
	follow(): () => void {
		return readAndFollow(this.#world, () => this.read());
	}

	/** Stores a new one, and answers its id, if it is on the disk. */
	create(routine: OwnRoutineText): Promise<string | undefined> {
		return this.#add('routine', JSON.stringify(routine));
	}

	/** Stores another version of one. Answers whether it is on the disk. */
	save(routine: OwnRoutine): Promise<boolean> {
		return this.#replace('routine', routine.id, ownRoutineText(routine));
	}

	createStretch(stretch: OwnStretchText): Promise<string | undefined> {
		return this.#add('stretch', JSON.stringify(stretch));
	}

	saveStretch(stretch: OwnStretch): Promise<boolean> {
		return this.#replace('stretch', stretch.id, ownStretchText(stretch));
	}

	/** Stores a picture, which never changes: another one is another picture. */
	createPicture(picture: OwnPictureText): Promise<string | undefined> {
		return this.#add('picture', JSON.stringify(picture));
	}

	/** Deletes one with all its versions; sessions of it stay. It can be brought back. */
	async remove(id: string) {
		const stored = await this.#world.journal.ownThings();
		this.#problem = problemOf(stored);
		const gone = stored.ok ? idsToDelete(id, stored.value) : [];
		if (gone.length === 0) return;
		const removal = removalOf(this.#world, gone);
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

	async #add(what: OwnThing['what'], text: string): Promise<string | undefined> {
		const thing: OwnThing = { kind: 'own', ...stampNow(this.#world), what, text };
		return (await this.#store(thing)) ? ownId(thing) : undefined;
	}

	async #replace(what: OwnThing['what'], id: string, text: string): Promise<boolean> {
		const replaces = firstVersionOf(id);
		if (replaces === undefined) return false;
		return this.#store({ kind: 'own', ...stampNow(this.#world), what, text, replaces });
	}

	async #store(thing: OwnThing): Promise<boolean> {
		const saved = await this.#world.journal.add(thing);
		const problem = problemOf(saved);
		await this.read();
		this.#problem = problem ?? this.#problem;
		return saved.ok;
	}
}
