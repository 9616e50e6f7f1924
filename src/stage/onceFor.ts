/** Remembers what was worked out of an object for as long as the object lives: a Trace never changes. */
export function onceFor<Subject extends object, Result>(
  work: (subject: Subject) => Result,
): (subject: Subject) => Result {
  const results = new WeakMap<Subject, { readonly result: Result }>();
  return (subject) => {
    const known = results.get(subject);
    if (known) return known.result;
    const result = work(subject);
    results.set(subject, { result });
    return result;
  };
}
