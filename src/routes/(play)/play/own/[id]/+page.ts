/** What a person made is known to this device alone. */
export const prerender = false;

export const load = ({ params }) => ({ id: params.id });
