import type { Role } from '#core/exercise/roles.ts';
import type { SourceId } from '#core/advice/sources.ts';

/** A still picture of the figure. */
export interface CardPicture {
	readonly role: Role;
	/** In percent of its movement, 0 to 100. */
	readonly frame: number;
	readonly label: string;
}

export interface CardLine {
	readonly words: string;
	/** Empty for advice that is this app's own judgement. */
	readonly from: readonly SourceId[];
}

/** Everyday advice with pictures. */
export interface CareCard {
	readonly pictures: readonly [CardPicture, ...CardPicture[]];
	readonly lines: readonly CardLine[];
	/** How the sources differ. */
	readonly differ?: string;
	/** The id of the advice that says more. */
	readonly why?: string;
}

const side: CardPicture = {
	role: 'rest-on-side',
	frame: 0,
	label: 'On the side, hips and knees bent, a pillow under the head and one between the knees'
};
const back: CardPicture = {
	role: 'rest-on-back',
	frame: 0,
	label: 'On the back, a pillow under the knees'
};

export type CardId = 'lifting' | 'sitting' | 'resting' | 'sleeping';

export const cards: Readonly<Record<CardId, CareCard>> = {
	lifting: {
		pictures: [
			{
				role: 'sit-and-stand',
				frame: 60,
				label: 'Hips back, knees bent, back straight, as in getting up from a chair'
			}
		],
		lines: [
			{
				words: 'Go down and come up as from a chair: hips back, knees bent, back straight.',
				from: ['university']
			},
			{ words: 'The legs lift, not the back.', from: ['news', 'university', 'relieve'] },
			{ words: 'Keep what you lift close to you.', from: ['relieve'] },
			{ words: 'Turn with your feet instead of twisting with a load.', from: [] },
			{ words: 'In the first days after a spasm, lift nothing.', from: [] }
		]
	},
	sitting: {
		pictures: [
			{
				role: 'sit-and-stand',
				frame: 0,
				label: 'On a chair, both feet flat, knees as high as the hips'
			}
		],
		lines: [
			{ words: 'Feet flat on the floor, knees level with the hips.', from: ['relieve'] },
			{ words: 'Get up every 20 to 25 minutes.', from: ['university'] },
			{ words: 'Change often. The next position is the best one.', from: [] }
		],
		differ:
			'One says to sit straight (University Health News), another to sit slightly arched, with a support (“How to relieve back muscle spasms”). No posture suits everybody.',
		why: 'posture'
	},
	resting: {
		pictures: [side, back],
		lines: [
			{ words: 'On the side, with a pillow between the knees.', from: ['university', 'relieve'] },
			{ words: 'Or on the back, with pillows under the knees.', from: ['relieve'] },
			{
				words: 'For minutes or hours. Short, easy walks between; not days in bed.',
				from: ['university', 'relieve']
			}
		],
		differ:
			'One wants a firm surface to lie on (University Health News); the others do not say. The floor with a mat is fine, if you can get up again.',
		why: 'rest-or-move'
	},
	sleeping: {
		pictures: [side],
		lines: [
			{ words: 'A pillow between the knees, also at night.', from: ['university'] },
			{ words: 'Or on the back, with pillows under the knees.', from: ['relieve'] },
			{ words: 'Roll over in one piece, shoulders and hips together.', from: [] }
		],
		differ:
			'One advises a medium-soft mattress (Medical News Today), another a firm surface (University Health News). Take what lets you sleep.'
	}
};
