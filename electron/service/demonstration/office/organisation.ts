import { registerApi } from '#shared/register/register-api'
import { sampleEmployees } from './employees'
import { officeZone } from './office-days'
import { sampleSites, siteKeys } from './sites'

/** The first rows of the sample register. The place and the people are invented; 99 is no French department. */
export function sampleRegister() {
  return registerApi['register.create'].input.parse({
    organisation: {
      name: 'Office de tourisme de Rocheclaire-sur-Mer',
      address: sampleSites.PORT.address,
      email: 'accueil@rocheclaire.example.fr',
      phone: '+33 2 61 91 40 40',
      mediator: {
        name: 'Médiation du voyage (exemple)',
        address: '8 rue de l’Exemple, 99000 Exempleville',
        website: 'https://mediation.example.fr',
      },
    },
    profile: 'TOURIST_OFFICE',
    timeZone: officeZone,
    sites: siteKeys.map((key) => ({ name: sampleSites[key].name, address: sampleSites[key].address })),
    employees: sampleEmployees.map(({ name, jobTitle }) => ({ name, jobTitle })),
  })
}
