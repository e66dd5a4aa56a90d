/** Where a number of the rule comes from. */
export interface RuleSource {
	readonly what: string;
	readonly from: string;
}

export const ruleSources: readonly RuleSource[] = [
	{
		what: 'Pain up to 3 is safe, up to 5 is acceptable, 6 is too much',
		from: 'The pain monitoring model (Thomeé 1997, Silbernagel 2007). It was made for tendons and knees.'
	},
	{
		what: 'Asking about the days after',
		from: 'The same model: pain has to settle again. Soreness after exercise is strongest one to three days later (delayed onset muscle soreness), so it does not matter on which morning you tell it.'
	},
	{ what: 'A rise of 2 is real', from: 'Childs 2005: less than 2 of 10 points is noise.' },
	{
		what: 'Two good days make a step',
		from: 'Like the 2-for-2 rule of strength training (NSCA, ACSM). That a quiet day is worth half a good one is our judgement.'
	},
	{
		what: 'Three steps in seven days at most',
		from: 'Our judgement. Bodies are slower: six weeks of stretching gave about 1.5° a week (Willy 2001). So it is normal that it stops going further.'
	},
	{
		what: 'More time for those who usually have pain of 4 or more',
		from: 'Our judgement, after a clinical review.'
	},
	{
		what: 'What a break costs',
		from: 'Willy 2001 and Konrad 2025: part of the gain after weeks, all of it later. The shares are our judgement.'
	},
	{
		what: 'Moving early after a spasm',
		from: 'Guidelines ask you to stay active (NICE NG59). The days, the shares and the two minutes of a lock-up are our judgement.'
	},
	{
		what: 'More holds of 10 seconds in the front plank, not longer ones',
		from: 'McGill. That 3 grow to 6 is our judgement, after a clinical review.'
	},
	{ what: 'Three times a week keeps it', from: 'Reid and Kim 2014.' },
	{
		what: 'Care in the first hour after waking',
		from: 'Snook 1998 and 2002. That the target is then 60 % is our judgement.'
	}
];
