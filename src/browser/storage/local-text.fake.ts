/** A local storage whose texts a test can read, keep and bring back, as a killed browser does. */
export function localStorageWith(texts: Record<string, string> = {}): Storage {
	const methods: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = {
		getItem: (name) => texts[name] ?? null,
		setItem: (name, text) => void (texts[name] = text),
		removeItem: (name) => void Reflect.deleteProperty(texts, name)
	};
	// The names of the texts are its own keys, as in a browser.
	return new Proxy(texts, {
		get: (_, name) => Reflect.get(methods, name)
	}) as unknown as Storage;
}
