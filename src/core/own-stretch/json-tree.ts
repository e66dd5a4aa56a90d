/** Any object of a parsed file. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(outside: unknown): outside is JsonObject {
	return typeof outside === 'object' && outside !== null && !Array.isArray(outside);
}

export function listIn(outside: unknown): readonly unknown[] {
	return Array.isArray(outside) ? outside : [];
}

/** The objects in a list, without what else is in it. */
export function objectsIn(outside: unknown): readonly JsonObject[] {
	return listIn(outside).filter(isJsonObject);
}

/** All numbers in it, however deep. */
export function numbersIn(outside: unknown): readonly number[] {
	if (typeof outside === 'number') return [outside];
	if (typeof outside !== 'object' || outside === null) return [];
	return Object.values(outside).flatMap(numbersIn);
}

/** Whether it nests deeper than this. It does not recurse, because a hostile file may be very deep. */
export function isDeeperThan(most: number, outside: unknown): boolean {
	let level: readonly unknown[] = [outside];
	for (let depth = 0; depth <= most; depth++) {
		level = level.flatMap((each) =>
			typeof each === 'object' && each !== null ? Object.values(each) : []
		);
		if (level.length === 0) return false;
	}
	return true;
}

/** A copy in which each object is what `change` makes of it, after what is inside of it. */
export function mapObjects(outside: unknown, change: (object: JsonObject) => JsonObject): unknown {
	if (Array.isArray(outside)) return outside.map((each) => mapObjects(each, change));
	if (!isJsonObject(outside)) return outside;
	const changed = change(outside);
	return Object.fromEntries(
		Object.entries(changed).map(([key, value]) => [key, mapObjects(value, change)])
	);
}

/** Every object in it, itself included. */
export function everyObject(outside: unknown): readonly JsonObject[] {
	const found: JsonObject[] = [];
	const open: unknown[] = [outside];
	while (open.length > 0) {
		const each = open.pop();
		if (typeof each !== 'object' || each === null) continue;
		if (isJsonObject(each)) found.push(each);
		for (const value of Object.values(each)) open.push(value);
	}
	return found;
}
