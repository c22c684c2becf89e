import { speculationRules } from './speculation-rules.ts';

/** Hands the rules to browsers that have them; by script, so that they cost the first render nothing. */
if (HTMLScriptElement.supports?.('speculationrules')) {
  const script = document.createElement('script');
  script.type = 'speculationrules';
  script.text = speculationRules;
  document.head.append(script);
}
