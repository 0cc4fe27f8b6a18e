<#ftl output_format="plainText">
<#assign contacts = [msg("footerContactEmail"), msg("footerContactPhone")]?filter(contact -> contact?has_content)>
--
${realmName}
<#if contacts?has_content>
${msg("emailHelp", contacts?join(", "))}
</#if>
${msg("emailAutomatic", realmName)}
