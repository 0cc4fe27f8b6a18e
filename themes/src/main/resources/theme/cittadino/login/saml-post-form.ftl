<#import "template.ftl" as layout>

<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("saml.post-form.title")}
  <#elseif section = "form">
    <p class="cit-text">${msg("saml.post-form.message")}</p>
    <form class="cit-form" name="saml-post-binding" action="${samlPost.url}" method="post" data-sends>
      <#if samlPost.SAMLRequest??><input type="hidden" name="SAMLRequest" value="${samlPost.SAMLRequest}"></#if>
      <#if samlPost.SAMLResponse??><input type="hidden" name="SAMLResponse" value="${samlPost.SAMLResponse}"></#if>
      <#if samlPost.relayState??><input type="hidden" name="RelayState" value="${samlPost.relayState}"></#if>
      <div class="cit-actions"><button class="cit-button" type="submit">${msg("doContinue")}</button></div>
    </form>
  </#if>
</@layout.registrationLayout>
