import type { Equipment } from '#core/exercise/equipment.ts';

export const equipmentWords: Readonly<Record<Equipment, string>> = {
	mat: 'Mat',
	chair: 'Firm chair',
	wall: 'Free wall',
	cushions: 'Cushions',
	towel: 'Towel'
};
