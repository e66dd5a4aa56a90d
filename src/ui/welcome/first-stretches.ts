import type { Role } from '#core/exercise/roles.ts';

/** The role of the first stretch by what is stiff. Each begins small and needs only a chair or a mat. */
export const firstStretches = [
	{ id: 'turning', name: 'Turning', role: 'first-turning' },
	{ id: 'bending', name: 'Bending forward', role: 'first-bending' },
	{ id: 'arching', name: 'Arching or standing up straight', role: 'first-arching' },
	{ id: 'unsure', name: 'All of it, or I do not know', role: 'first-unsure' }
] as const satisfies readonly { readonly role: Role; readonly id: string; readonly name: string }[];

export type Stiffness = (typeof firstStretches)[number]['id'];
