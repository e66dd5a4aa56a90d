import { expect, test } from 'vitest';
import type { Contact } from '#core/exercise/contact-schema.ts';
import type { FigureScript, Key } from '#core/exercise/figure-schema.ts';
import { poseAtOf } from '#figure/skeleton/key-poses.ts';
import { contactHeights } from '#figure/skeleton/proportions.ts';
import { groundTravel, restsOf } from './contacts.ts';

const key = (at: number, forward: number): Key => ({
	at,
	pelvisCentimetres: { forward, height: 90 },
	degrees: {}
});

/** A standing body that moves 100 cm forwards over its range. */
const script = (contact: Contact, more: Partial<FigureScript> = {}): FigureScript => ({
	camera: { azimuthDegrees: 0, elevationDegrees: 0 },
	timeline: 'one-way',
	keys: [key(0, 0), key(1, 100)],
	contacts: [contact],
	props: [],
	...more
});

function restsAt(contact: Contact, at: number, more: Partial<FigureScript> = {}) {
	const whole = script(contact, more);
	return restsOf(whole, poseAtOf(whole))(at);
}

const sole = { point: 'left-sole', on: 'floor' } as const;
const placeAt = (contact: Contact, at: number, more: Partial<FigureScript> = {}) =>
	restsAt(contact, at, more).limbs[0]?.place.map((value) => Math.round(value * 100) / 100);

test('a contact holds in its window and fades in and out over what it lands over', () => {
	const contact: Contact = { ...sole, from: 0.4, until: 0.6, landsOver: 0.2 };
	const weights = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8].map(
		(at) => restsAt(contact, at).limbs[0]?.weight ?? 0
	);
	expect(weights).toEqual([0, 0, 0.5, 1, 1, 1, 0.5, 0].map((weight) => expect.closeTo(weight, 6)));
});

test('a contact without a landing time fades within 4 % of the range', () => {
	const contact: Contact = { ...sole, from: 0.5 };
	expect(restsAt(contact, 0.455).limbs).toEqual([]);
	expect(restsAt(contact, 0.48).limbs[0]?.weight).toBeCloseTo(0.5);
});

test('a planted point stays where the body has it when it begins, or where the contact says', () => {
	expect([0.2, 0.9].map((at) => placeAt({ ...sole, from: 0.2 }, at))).toEqual([
		[20, 6.6, -8.5],
		[20, 6.6, -8.5]
	]);
	expect(placeAt({ ...sole, placedAt: 0.7 }, 0)).toEqual([70, 6.6, -8.5]);
	expect(placeAt({ ...sole, placeCentimetres: { forward: 5, right: -3 } }, 0.5)).toEqual([
		5, 6.6, -3
	]);
	expect(placeAt(sole, 0, { timeline: 'two-way' })).toEqual([50, 6.6, -8.5]);
});

test('a point that slides follows the key poses', () => {
	expect(placeAt({ ...sole, slides: true }, 0.9)).toEqual([90, 6.6, -8.5]);
});

test('a point that treads goes back with the ground of its cycle', () => {
	const cycle = { from: 0.5, seconds: 1, groundCentimetres: 60 };
	const whole = script(sole, { cycle });
	expect([groundTravel(whole, 0.5, 1), groundTravel(whole, 0.75, 0.5)]).toEqual([60, -30]);
	expect(groundTravel(script(sole), 0.5, 1)).toBe(0);
	const contact: Contact = { ...sole, from: 0.5, treads: true };
	const [x = 0] = placeAt(contact, 0.5, { cycle }) ?? [];
	const [later = 0] = placeAt(contact, 0.75, { cycle }) ?? [];
	expect(x - later).toBeCloseTo(30);
});

test('each part of a limb rests at the height of its own soft tissue', () => {
	const heightOf = (point: Contact['point']) =>
		restsAt({ point, on: 'floor' }, 0).limbs[0]?.place[1];
	expect(
		(['sole', 'instep', 'knee', 'palm', 'forearm', 'toes', 'heel', 'ball'] as const).map((point) =>
			heightOf(`right-${point}`)
		)
	).toEqual([
		contactHeights.sole,
		contactHeights.instep,
		contactHeights.knee,
		contactHeights.wrist,
		contactHeights.wrist,
		contactHeights.toes,
		0,
		0
	]);
});

test('what rests on a chair or a pillow is higher by as much as that is', () => {
	const chair = { kind: 'chair', forwardCentimetres: 0, rightCentimetres: 0 } as const;
	const seat = { ...chair, headingDegrees: 0, seatHeightCentimetres: 45 };
	const pillow = {
		...({ kind: 'pillow', forwardCentimetres: 0, rightCentimetres: 0 } as const),
		...{ lengthCentimetres: 40, widthCentimetres: 30, heightCentimetres: 10, bottomCentimetres: 3 }
	};
	const props = [seat, pillow];
	expect(placeAt({ point: 'left-sole', on: 'chair' }, 0, { props })?.[1]).toBe(51.6);
	expect(placeAt({ point: 'left-sole', on: 'pillow' }, 0, { props })?.[1]).toBe(19.6);
	expect(placeAt({ point: 'left-sole', on: 'floor' }, 0, { props })?.[1]).toBe(6.6);
});

test('a sliding body is held only towards what it slides on', () => {
	const axesOf = (on: 'floor' | 'wall', slides: boolean) =>
		restsAt({ point: 'pelvis', on, slides }, 0).body[0]?.axes;
	expect([axesOf('floor', false), axesOf('floor', true), axesOf('wall', true)]).toEqual([
		[0, 1, 2],
		[1],
		[0]
	]);
});

test('a hand on a thigh is a hold, 30 % of the way from the knee and 7.5 cm behind the bone', () => {
	expect(restsAt({ point: 'left-palm', on: 'right-thigh' }, 0)).toEqual({
		body: [],
		limbs: [],
		holds: [{ side: 'left', of: 'right', weight: 1, percentFromKnee: 30, behind: 7.5 }]
	});
});
