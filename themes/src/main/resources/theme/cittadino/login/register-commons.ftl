<#-- Consent at registration. Same macro name as the stock file, so that stock pages use it. -->
<#import "inputs.ftl" as inputs>
<#import "legal.ftl" as legal>

<#macro termsAcceptance>
  <#if termsAcceptanceRequired??>
    <fieldset class="cit-section" id="section-terms">
      <legend><h2>${msg("termsTitle")}</h2></legend>
      <div id="kc-registration-terms-text"><@legal.terms/></div>
      <@inputs.check name="termsAccepted" label=msg("acceptTerms") error=messagesPerField.get("termsAccepted")
        data\-missing=msg("termsAcceptanceRequired")/>
    </fieldset>
  </#if>
</#macro>
