// Run by without-natural.test.ts in a process of its own, in which the package `natural` cannot be found.
import { register } from 'node:module';

const hook = `export async function resolve(specifier, context, next) {
  if (!specifier.startsWith('natural')) return next(specifier, context);
  throw Object.assign(new Error("Cannot find package 'natural'"), { code: 'ERR_MODULE_NOT_FOUND' });
}`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);

const { closestNames, createCorpus, crossValidate, loadClassifier, trainClassifier } = await import(
  '../../src/learn.js'
);
const examples = [1, 2, 3].flatMap(() => [
  { text: 'lửa cháy', label: 'fire' },
  { text: 'họp bàn', label: 'meeting' },
]);
const calls: Record<string, () => Promise<unknown>> = {
  bayes: () => trainClassifier(examples),
  logistic: () => trainClassifier(examples, { method: 'logistic' }),
  crossValidate: () => crossValidate(examples, { folds: 2, minCount: 1 }),
  createCorpus: () => createCorpus(['lửa cháy']),
  closestNames: () => closestNames('Bộ Công an'),
};
const thrown: Record<string, string> = {};
for (const [name, call] of Object.entries(calls)) {
  try {
    await call();
  } catch (error) {
    thrown[name] = (error as Error).message;
  }
}
const loaded = loadClassifier(process.argv[2] ?? '');
console.log(JSON.stringify({ thrown, label: loaded.predict('Cháy lớn ở chợ')[0]?.label }));
