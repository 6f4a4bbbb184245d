import { describe, expect, it } from 'vitest';
import examples from './examples.json';
import { written } from './written';

const all = Object.values(examples).flat();

describe('an example', () => {
  it('asks the suite that the page is of, in the language of the page', () => {
    const code = "curl -H 'Accept-Language: {language}' '{address}/api/v1/status'";
    expect(written({ name: 'curl', code }, 'https://a.vn', 'vi')).toBe(
      "curl -H 'Accept-Language: vi' 'https://a.vn/api/v1/status'",
    );
  });

  it.each(all)('in $name names the suite and leaves no blank', (example) => {
    const code = written(example, 'https://a.vn', 'en');
    expect(code).toContain('https://a.vn/api/');
    expect(code).not.toMatch(/\{(address|language)\}/);
  });

  it('of the first request is there for five languages of programs', () => {
    expect(examples.first.map(({ name }) => name)).toEqual(['curl', 'JavaScript', 'Python', 'Java', 'R']);
  });
});
