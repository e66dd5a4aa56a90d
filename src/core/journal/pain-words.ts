/** The words for pain from 0 to 10. */
export function painWords(pain: number): string {
	if (pain === 0) return 'none';
	if (pain <= 3) return 'mild';
	if (pain <= 5) return 'moderate';
	if (pain <= 7) return 'strong';
	return 'very strong';
}
