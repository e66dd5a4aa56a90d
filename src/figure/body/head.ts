import type { Camera } from '#figure/page/camera.ts';
import type { Group } from '#figure/page/shape.ts';
import type { Skeleton } from '#figure/skeleton/skeleton.ts';
import { faceOf } from './face.ts';
import { headOf } from './outline-head.ts';
import { carried, drawn, filled } from './shapes.ts';

/** Head, hair and face, the nearest last. */
export function headGroup(camera: Camera, skeleton: Skeleton): Group {
	const head = headOf(camera, skeleton);
	const face = faceOf(camera, skeleton);
	const pen = 0.5 * camera.scale;
	return {
		id: 'head',
		shapes: [
			...carried('cover', [filled('cover', 'cover', [head.cover])]),
			...carried('head', [
				filled('bun', 'bun', [head.bun]),
				filled('curls', 'curls', head.curls),
				filled('scalp', 'scalp', head.hair),
				filled('tuft', 'tuft', [head.tuft]),
				filled('nose', 'skin', head.nose),
				filled('face', 'jaw', [head.face]),
				filled('oval', 'skin', [head.oval]),
				...face.cheeks.map(({ path, seen }, index) => ({
					...filled(`cheek-${index}`, 'blush', [path], ['detail'], 0.45),
					opacity: seen
				})),
				...face.eyes.map(({ path, seen }, index) =>
					drawn(`eye-${index}`, 'face', [path], pen, seen)
				),
				...face.brows.map(({ path, seen }, index) =>
					drawn(`brow-${index}`, 'face', [path], pen * 1.1, seen * 0.85)
				),
				drawn('mouth', 'face', [face.mouth.path], pen, face.mouth.seen * 0.8),
				drawn('nose-line', 'face', [face.nose.path], pen * 0.8, face.nose.seen * 0.35),
				...head.ears.map(({ path, seen }, index) => ({
					...filled(`ear-${index}`, 'ear', [path]),
					opacity: seen
				}))
			])
		]
	};
}
