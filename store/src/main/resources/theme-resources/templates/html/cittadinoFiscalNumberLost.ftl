<#import "template.ftl" as layout>
<#assign preview = msg("cittadinoMailFiscalNumberLostWhat", realmName)>
<@layout.emailLayout>
<p style="margin:0 0 16px">${msg("cittadinoMailFiscalNumberLostWhat", realmName)}</p>
<p style="margin:0 0 16px">${msg("cittadinoMailFiscalNumberLostWhy")}</p>
<p style="margin:0 0 16px">${msg("cittadinoMailFiscalNumberLostMistyped")}</p>
<p style="margin:0 0 16px">${msg("cittadinoMailFiscalNumberLostOffice")}</p>
</@layout.emailLayout>
