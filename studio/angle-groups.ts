import { angleNames, type AngleName } from '#core/exercise/figure-schema.ts';

interface AngleGroup {
	readonly name: string;
	readonly angles: readonly AngleName[];
}

const parts = [
	['Whole body', /^(pitch|axial|tilt)$/],
	['Lower back', /^lum\./],
	['Upper back', /^tho\./],
	['Neck', /^neck\./],
	['Left leg', /^(hip|knee|ank)L\./],
	['Right leg', /^(hip|knee|ank)R\./],
	['Left arm', /^(sh|el|wr)L\./],
	['Right arm', /^(sh|el|wr)R\./]
] as const;

/** Every angle of a key pose, by the part of the body that it turns. */
export const angleGroups: readonly AngleGroup[] = parts.map(([name, pattern]) => ({
	name,
	angles: angleNames.filter((angle) => pattern.test(angle))
}));
