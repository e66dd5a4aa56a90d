import type { FigureLook, LookAttribute, LookChoice } from '#core/base/figure-look.ts';
import { lookChoices } from './look-choices.ts';

interface LookGroup {
	readonly part: keyof FigureLook;
	readonly legend: string;
	readonly choices: readonly LookChoice[];
	/** The attribute and the colour that preview a choice. */
	readonly swatch?: { readonly attribute: LookAttribute; readonly colour: string };
}

const swatches = {
	skin: { attribute: 'data-skin', colour: '--figure-skin' },
	hair: { attribute: 'data-hair-colour', colour: '--figure-hair' },
	top: { attribute: 'data-top-colour', colour: '--figure-top' },
	bottom: { attribute: 'data-bottom-colour', colour: '--figure-bottom' }
} as const;

const groups: readonly LookGroup[] = [
	{ part: 'skin', legend: 'Skin', choices: lookChoices.skin, swatch: swatches.skin },
	{ part: 'hair', legend: 'Hair', choices: lookChoices.hair },
	{
		part: 'hairColour',
		legend: 'Colour of the hair',
		choices: lookChoices.hairColour,
		swatch: swatches.hair
	},
	{ part: 'top', legend: 'Top', choices: lookChoices.top },
	{
		part: 'topColour',
		legend: 'Colour of the top',
		choices: lookChoices.topColour,
		swatch: swatches.top
	},
	{ part: 'bottom', legend: 'Bottom', choices: lookChoices.bottom },
	{
		part: 'bottomColour',
		legend: 'Colour of the bottom',
		choices: lookChoices.bottomColour,
		swatch: swatches.bottom
	},
	{ part: 'build', legend: 'Body', choices: lookChoices.build }
];

/** What can be chosen now; hair that is not seen has no colour. */
export function lookGroupsOf(look: FigureLook): readonly LookGroup[] {
	const hairless = look.hair === 'bald' || look.hair === 'covering';
	return groups.filter(({ part }) => part !== 'hairColour' || !hairless);
}
