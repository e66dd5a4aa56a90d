const loadProblem =
	'A part of the app could not be loaded. Connect to the network once and load the page again.';

/** A store whose methods can all be refused with a sentence. */
type Refusable<Store> = {
	readonly [Question in keyof Store]: (...asked: never[]) => Promise<{ readonly ok: boolean }>;
};

/** What is done with a question at once, before the module is there. */
type AtOnce<Store extends Refusable<Store>> = {
	readonly [Question in keyof Store]?: (...asked: Parameters<Store[Question]>) => void;
};

/**
 * A proxy for a store whose module is loaded at the first call, because the first page does not need
 * it. If it cannot be loaded the call is refused, and the next one tries again.
 */
export function lazyStore<Store extends Refusable<Store>>(
	load: () => Promise<Store>,
	atOnce: AtOnce<Store> = {}
): Store {
	return new Proxy(Object.create(null), {
		get:
			(_, question) =>
			async (...asked: readonly unknown[]) => {
				let store: Store;
				const early: unknown = Reflect.get(atOnce, question);
				if (typeof early === 'function') Reflect.apply(early, atOnce, asked);
				try {
					store = await load();
				} catch {
					return { ok: false, problem: loadProblem };
				}
				return Reflect.apply(Reflect.get(store, question), store, asked);
			}
	});
}
