import * as v from 'valibot';
import { describe } from '#core/base/describe.ts';
import { limbPoints } from './limb-points.ts';

const at = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const centimetres = v.number();

const pairedPoints = [...limbPoints, 'shoulder'] as const;
const bodyPoints = ['pelvis', 'upper-back', 'head'] as const;

export const contactSchema = v.strictObject({
	point: describe(
		'The part of the body. A knee and a forearm rest with their whole length; instep is the top of the foot.',
		v.picklist([
			...bodyPoints,
			...pairedPoints.map((point) => `left-${point}` as const),
			...pairedPoints.map((point) => `right-${point}` as const)
		])
	),
	on: describe(
		'What it rests on.',
		v.picklist(['floor', 'chair', 'wall', 'pillow', 'left-thigh', 'right-thigh'])
	),
	from: v.optional(
		describe('Where in the range it begins to hold; from the start when absent.', at)
	),
	until: v.optional(describe('Where in the range it ends; at the end when absent.', at)),
	landsOver: v.optional(
		describe(
			'The share of the range over which it lands before and leaves after that: 0.04 when absent.',
			v.pipe(v.number(), v.gtValue(0), v.maxValue(1))
		)
	),
	slides: v.optional(
		describe(
			'Glides along the surface as the key poses lead it, instead of staying put.',
			v.boolean()
		)
	),
	treads: v.optional(
		describe('Goes back with the moving ground of a cycle, evenly, while it rests.', v.boolean())
	),
	rolls: v.optional(
		describe('A foot that tips onto its edge with the leg instead of lying flat.', v.boolean())
	),
	placeCentimetres: v.optional(
		describe(
			'Where it stays: when absent, where the key poses have it at placedAt, else where it begins.',
			v.strictObject({
				forward: describe('Towards where the figure faces when standing.', centimetres),
				right: describe("To the figure's right.", centimetres)
			})
		)
	),
	placedAt: v.optional(describe('The point of the range whose pose says where it stays.', at)),
	heightCentimetres: v.optional(
		describe('Of the joint centre above the surface, if not the usual one.', centimetres)
	),
	thigh: v.optional(
		describe(
			'Where on a thigh it rests.',
			v.strictObject({
				percentFromKnee: describe('How far from the knee towards the hip.', v.number()),
				behindCentimetres: describe('How far behind the bone.', centimetres)
			})
		)
	)
});

export type Contact = v.InferOutput<typeof contactSchema>;
