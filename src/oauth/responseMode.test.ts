import { describe, expect, it } from 'vitest';
import { parseParameters } from './parameters.ts';
import { responseModeOf } from './responseMode.ts';

const modeOf = (query: string, redirect_uri = 'https://client.example/cb') =>
  responseModeOf(parseParameters(query), redirect_uri);

describe('the response mode', () => {
  it('is the one that is asked for', () => {
    expect(modeOf('response_type=code&response_mode=form_post')).toBe('form_post');
    expect(modeOf('response_type=token&response_mode=query')).toBe('query');
  });

  it('is query for a code where none is asked for, or one twice', () => {
    expect(modeOf('response_type=code')).toBe('query');
    expect(modeOf('response_type=code&response_mode=fragment&response_mode=fragment')).toBe('query');
  });

  it('is fragment for a token, also where the server will refuse to issue one', () => {
    expect(modeOf('response_type=token')).toBe('fragment');
    expect(modeOf('response_type=code+token')).toBe('fragment');
    expect(modeOf('response_type=code,token')).toBe('query');
  });

  it('is not form_post for an app, which no browser can post to', () => {
    expect(modeOf('response_type=code&response_mode=form_post', 'com.example.app:/cb')).toBe('query');
  });
});
