import type { Camera } from '#figure/page/camera.ts';
import type { DrawnGroup } from '#figure/page/shape.ts';
import type { Skeleton } from '#figure/skeleton/skeleton.ts';
import { faceOf } from './face.ts';
import { headOutline } from './outline-head.ts';
import { moveTogether, stroke, fill } from './shapes.ts';

/** Head, hair and face, the nearest last. */
export function headGroup(camera: Camera, skeleton: Skeleton): DrawnGroup {
	const head = headOutline(camera, skeleton);
	const face = faceOf(camera, skeleton);
	const pen = 0.5 * camera.scale;
	return {
		id: 'head',
		shapes: [
			...moveTogether('cover', [fill('cover', 'cover', [head.cover])]),
			...moveTogether('head', [
				fill('bun', 'bun', [head.bun]),
				fill('curls', 'curls', head.curls),
				fill('scalp', 'scalp', head.hair),
				fill('tuft', 'tuft', [head.tuft]),
				fill('nose', 'skin', head.nose),
				fill('face', 'jaw', [head.face]),
				fill('oval', 'skin', [head.oval]),
				...face.cheeks.map(({ path, seen }, index) => ({
					...fill(`cheek-${index}`, 'blush', [path], ['detail'], 0.45),
					opacity: seen
				})),
				...face.eyes.map(({ path, seen }, index) =>
					stroke(`eye-${index}`, 'face', [path], pen, seen)
				),
				...face.brows.map(({ path, seen }, index) =>
					stroke(`brow-${index}`, 'face', [path], pen * 1.1, seen * 0.85)
				),
				stroke('mouth', 'face', [face.mouth.path], pen, face.mouth.seen * 0.8),
				stroke('nose-line', 'face', [face.nose.path], pen * 0.8, face.nose.seen * 0.35),
				...head.ears.map(({ path, seen }, index) => ({
					...fill(`ear-${index}`, 'ear', [path]),
					opacity: seen
				}))
			])
		]
	};
}
