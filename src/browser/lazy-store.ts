const unloaded =
	'A part of the app could not be loaded. Connect to the network once and load the page again.';

/** A store whose every question can be refused with a sentence. */
type Refusable<Store> = {
	readonly [Question in keyof Store]: (...asked: never[]) => Promise<{ readonly ok: boolean }>;
};

/**
 * Stands for a store whose script is fetched when it is first asked: the first page needs none of it.
 * If it cannot be fetched, the question is refused, and the next one tries again.
 */
export function lazyStore<Store extends Refusable<Store>>(load: () => Promise<Store>): Store {
	return new Proxy(Object.create(null), {
		get:
			(_, question) =>
			async (...asked: readonly unknown[]) => {
				let store: Store;
				try {
					store = await load();
				} catch {
					return { ok: false, problem: unloaded };
				}
				return Reflect.apply(Reflect.get(store, question), store, asked);
			}
	});
}
