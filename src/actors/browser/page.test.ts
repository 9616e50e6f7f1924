import { describe, expect, it } from 'vitest';
import { usualPolicy } from '../../oauth/serverPolicy.ts';
import { consentPage, errorPage, signInPage } from '../server/pages.ts';
import { readPage, screenOf } from './page.ts';

const url = 'https://login.example/authorize?state=1';
const form = { csrf_token: 'tok', headers: [] };

describe('a page as the browser reads it', () => {
  it('has the heading, the hidden fields and the buttons that the server wrote', () => {
    const response = consentPage(usualPolicy, {
      ...form,
      clientName: 'App',
      scope: 'photos.read photos.write',
      resource: [],
    });
    const page = readPage(url, response);
    expect(page.form).toEqual({ action: 'https://login.example/consent', hidden: [['csrf_token', 'tok']] });
    expect(page.items).toEqual(['photos.read', 'photos.write']);
    expect(screenOf(page)).toMatchObject({ screen: 'consent', address: url, facts: { buttons: ['Allow', 'Deny'] } });
  });

  it('gives back names with markup in them as they are, and runs nothing of it', () => {
    const clientName = '<img src=x onerror="alert(1)"> & \'Co\'';
    const response = signInPage(usualPolicy, { ...form, serverName: 'Login', clientName });
    expect(response.body).not.toContain('<img');
    expect(readPage(url, response).heading).toBe(`Sign in to Login to continue to ${clientName}`);
  });

  it('without a form is an error page where the status says so, and else the page of some site', () => {
    const error = errorPage(usualPolicy, 400, 'No');
    expect(screenOf(readPage(url, error)).screen).toBe('error');
    expect(screenOf(readPage(url, { ...error, status: 200 })).screen).toBe('site');
  });
});
