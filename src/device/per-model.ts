import type { KeyedStore } from './store.ts';

/** Makes one store for each model, of which a page has one. */
export function perModel<Model extends object, Value>(make: (model: Model) => KeyedStore<Value>): (model: Model) => KeyedStore<Value> {
	const made = new WeakMap<Model, KeyedStore<Value>>();
	return (model) => {
		const store = made.get(model) ?? make(model);
		made.set(model, store);
		return store;
	};
}
