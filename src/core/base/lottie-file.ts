/** The part of the Lottie format that we write and read: https://lottie.github.io/lottie-spec/1.0.1/ */
export interface Lottie {
	readonly v: string;
	readonly nm: string;
	readonly fr: number;
	readonly ip: number;
	readonly op: number;
	readonly w: number;
	readonly h: number;
	readonly assets: readonly [];
	readonly markers: readonly Marker[];
	/** Top first. */
	readonly layers: readonly ShapeLayer[];
}

export interface Marker {
	readonly cm: string;
	readonly tm: number;
	readonly dr: number;
}

export interface ShapeLayer {
	readonly ty: 4;
	/** Becomes the class of the `<g>` in players that draw SVG. */
	readonly cl: string;
	readonly st: 0;
	readonly ip: number;
	readonly op: number;
	readonly ks: Readonly<Record<string, never>>;
	/** Top first. */
	readonly shapes: readonly GroupShape[];
}

export interface GroupShape {
	readonly ty: 'gr';
	readonly it: readonly (GroupShape | PathShape | Fill | Stroke | Transform)[];
}

/** The transform of all other shapes in its group. */
export interface Transform {
	readonly ty: 'tr';
	/** Anchor point: the point of the group that is placed at `p`. */
	readonly a: StaticValue<Pair>;
	readonly p: Value<Pair, Pair>;
	/** Degrees, clockwise. */
	readonly r: Value<number, readonly [number]>;
	/** In percent. */
	readonly s: Value<Pair, Pair>;
}

type Pair = readonly [x: number, y: number];

export interface PathShape {
	readonly ty: 'sh';
	readonly ks: Value<Bezier, readonly [Bezier]>;
}

export interface Fill {
	readonly ty: 'fl';
	/** Becomes the class of the `<path>` in players that draw SVG. */
	readonly cl: string;
	readonly c: StaticValue<Colour>;
	readonly o: Value<number, readonly [number]>;
}

export interface Stroke {
	readonly ty: 'st';
	readonly cl: string;
	readonly c: StaticValue<Colour>;
	readonly o: Value<number, readonly [number]>;
	readonly w: StaticValue<number>;
	readonly lc: 2;
	readonly lj: 2;
}

export type Colour = readonly [red: number, green: number, blue: number];

export interface Bezier {
	readonly c: boolean;
	readonly v: readonly (readonly [number, number])[];
	readonly i: readonly (readonly [number, number])[];
	readonly o: readonly (readonly [number, number])[];
}

export type Value<Kept, Key> =
	StaticValue<Kept> | { readonly a: 1; readonly k: readonly Keyframe<Key>[] };

export interface StaticValue<Kept> {
	readonly a: 0;
	readonly k: Kept;
}

export interface Keyframe<Key> {
	readonly t: number;
	readonly s: Key;
	/** Easing to the next keyframe; absent in the last. */
	readonly o?: KeyframeEasing;
	readonly i?: KeyframeEasing;
}

export interface KeyframeEasing {
	readonly x: number;
	readonly y: number;
}
