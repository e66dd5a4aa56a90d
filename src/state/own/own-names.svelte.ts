import { ownNamesOf } from '#core/own/own-names.ts';
import type { World } from '#core/ports/ports.ts';
import { readAndFollow } from '#state/app/follow-windows.ts';

/** What the person called the things that they made, for pages that show what was done. */
export class OwnNames {
	readonly #world: World;
	#names: ReturnType<typeof ownNamesOf> | undefined = $state.raw();

	constructor(world: World) {
		this.#world = world;
	}

	/** Undefined until they are read. */
	get current() {
		return this.#names;
	}

	async read() {
		const things = await this.#world.journal.ownThings();
		if (things.ok) this.#names = ownNamesOf(things.value);
	}

	/** Reads now, and whenever another window wrote, until the returned function is called. */
	follow(): () => void {
		return readAndFollow(this.#world, () => this.read());
	}
}
