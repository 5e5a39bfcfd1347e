/** What the advert log says where an advert’s names are changed, and where it is joined with another one. */

export const fields = { title: 'Job', employer: 'Employer', place: 'Place' };
export const sameAs = 'The same vacancy as';
export const sameAsHint = 'Two adverts for one vacancy count once. To part them again, press Undo or choose “None”.';
export const none = 'None: it counts by itself';
